import { readAddress, type Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { hasCheckDigit } from '../../evidence/check-digit.ts';
import { personalData, tellingWord } from '../facts/personal-data.ts';

export const sensitiveReferrer = exchangeRule({
  id: 'dast/sensitive-referrer',
  title: 'The referrer tells another site what it should not know',
  severity: 'low',
  confidence: 'medium',
  why: 'The address of the page that the visitor came from, and what it carries, was sent to another host.',
  fix: 'Answer with `Referrer-Policy: strict-origin-when-cross-origin`, and keep such data out of addresses.',
  references: ['https://www.zaproxy.org/docs/alerts/10025/'],
  aliases: ['10025'],
  tags: ['CWE-598', 'WASC-13'],
  check(exchange, report) {
    if (comesFromHere(exchange)) return;
    for (const referrer of exchange.request.fields.all('Referer')) {
      const word = tellingWord(referrer);
      const what = word === undefined ? personalData(referrer, hasCheckDigit) : `a ${word}`;
      if (what !== undefined) report.fail(`the referrer seems to hold ${what}`);
    }
  },
  examples: {
    fail: [page('Another host', { request: { Referer: 'https://other.example/?token=1' } })],
    pass: [page('The same host', { request: { Referer: 'https://shop.example/?token=1' } })],
  },
});

function comesFromHere({ request, host }: Exchange): boolean {
  const referrer = request.fields.first('Referer');
  if (referrer === undefined || referrer.startsWith('/')) return true;
  return readAddress(referrer).host.toLowerCase() === host.toLowerCase();
}
