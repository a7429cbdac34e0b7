import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { hasSessionInPath, sessionField } from '../facts/session-tokens.ts';

/** Addresses in markup, and in what scripts assign or call with. */
const LINKS = [
  /src\s{0,20}=\s{0,20}["']?https?:\/\/([\w.-]{1,255})/i,
  /href\s{0,20}=\s{0,20}["']?https?:\/\/([\w.-]{1,255})/i,
  /[=(]\s{0,20}["']https?:\/\/([\w.-]{1,255})/i,
];

export const sessionToldToOthers = exchangeRule({
  id: 'dast/session-told-to-others',
  title: 'A page with its session in the address refers to other sites',
  severity: 'medium',
  confidence: 'medium',
  why: 'The address, and the session in it, is sent to them as the referrer.',
  fix: 'Keep sessions in cookies only; answer with `Referrer-Policy: no-referrer` in the meantime.',
  references: ['https://www.zaproxy.org/docs/alerts/3-3/'],
  aliases: ['3-3'],
  tags: ['CWE-598', 'WASC-13'],
  check(exchange, report) {
    if (!hasSessionInAddress(exchange)) return;
    const host = LINKS.map((link) => link.exec(exchange.text)?.[1]).find(
      (name) => name !== undefined && name.toLowerCase() !== exchange.host.toLowerCase(),
    );
    if (host !== undefined)
      report.fail('the page refers to another site, which learns the session', {
        evidence: host,
        severity: exchange.isSecure ? 'medium' : 'low',
      });
  },
  examples: {
    fail: [
      page('A picture', {
        url: 'https://shop.example/?sid=4f1e2d3c4b5a',
        body: '<html><body><img src="https://img.example/a.png"></body></html>',
      }),
    ],
    pass: [
      page('All its own', {
        url: 'https://shop.example/?sid=4f1e2d3c4b5a',
        body: '<html><body><img src="https://shop.example/a.png"></body></html>',
      }),
    ],
  },
});

function hasSessionInAddress({ queryParameters, address }: Exchange): boolean {
  return sessionField(queryParameters) !== undefined || hasSessionInPath(address.path);
}
