import type { Field } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

const SECONDS = /\b(?:1\d|2[0-2])\d{8}\b(?!%)/g;

/** The last second of 32 bits. */
const END_OF_TIME = 2_147_483_647;

/** Numbers belong there. */
const FIELDS_OF_NUMBERS = new Set(
  'keep-alive cache-control etag age strict-transport-security report-to nel expect-ct ratelimit-reset x-ratelimit-reset x-rate-limit-reset'.split(
    ' ',
  ),
);

export const timestamp = exchangeRule({
  id: 'dast/timestamp',
  title: 'The response holds a time in seconds',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'Times of builds, starts and records help to guess what was made from them, tokens for instance.',
  fix: 'Leave out what nobody needs; make no secret from the time.',
  references: ['https://www.zaproxy.org/docs/alerts/10096/'],
  aliases: ['10096'],
  tags: ['CWE-497', 'WASC-13'],
  check(exchange, report, { now }) {
    if (exchange.isFont) return;
    const [from, to] = [yearsFrom(now, -10), Math.min(yearsFrom(now, 10), END_OF_TIME)];
    const isNear = (text: string): boolean => Number(text) >= from && Number(text) <= to;
    const body: Field = { name: 'the body', value: exchange.text };
    for (const { name, value } of [...exchange.response.fields, body]) {
      if (FIELDS_OF_NUMBERS.has(name.toLowerCase())) continue;
      const found = value.match(SECONDS)?.find(isNear);
      if (found !== undefined)
        report.fail(`${name} holds a time in seconds`, { subject: name, evidence: found });
    }
  },
  examples: {
    fail: [page('In the page', { body: '<html><body>built 1735689600</body></html>' })],
    pass: [page('Long ago', { body: '<html><body>1000000001</body></html>' })],
  },
});

/** Seconds since 1970. */
function yearsFrom(now: Date, years: number): number {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return Math.floor(then.getTime() / 1000);
}
