import type { Exchange } from '../../exchange/index.ts';
import { cardNumbers } from '../../evidence/payment-cards.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** More numbers of a page say nothing new. */
const MOST_NUMBERS = 200;

export const cardNumber = exchangeRule({
  id: 'dast/card-number',
  title: 'The response tells the number of a payment card',
  severity: 'high',
  confidence: 'medium',
  why: 'Whoever sees the page, its cache or its log has the number, and may pay with it.',
  fix: 'Show no more than the last four digits, and keep a token of your payment provider in place of the number.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10062/',
    'https://www.pcisecuritystandards.org/document_library/',
  ],
  aliases: ['10062'],
  tags: ['CWE-359', 'WASC-13'],
  check(exchange, report) {
    if (!exchange.hasBody || exchange.isStyle || exchange.isImage || exchange.isFont) return;
    // By issuer: whether one of its numbers is written as on a card.
    const seen = new Map<string, boolean>();
    let count = 0;
    for (const { issuer, isGrouped, written } of cardNumbers(exchange.text)) {
      if (++count > MOST_NUMBERS) break;
      if (isOfStyle(exchange, written)) continue;
      seen.set(issuer, isGrouped || (seen.get(issuer) ?? false));
    }
    for (const [issuer, isGrouped] of seen)
      report.fail(`the response holds what looks like the number of a card of ${issuer}`, {
        subject: issuer,
        // Digits in one run may be those of anything.
        severity: isGrouped ? 'high' : 'medium',
      });
  },
  examples: {
    fail: [
      page('As on the card', {
        body: '<html><body><p>Paid with 4111 1111 1111 1111</p></body></html>',
      }),
      page('In data', {
        url: 'https://shop.example/api/orders/7',
        type: 'application/json',
        body: '{"paidWith":"378282246310005"}',
      }),
    ],
    pass: [
      page('The last four digits', {
        body: '<html><body><p>Paid with **** **** **** 1111</p></body></html>',
      }),
      page('Another check digit', {
        body: '<html><body><p>Order 4111 1111 1111 1112</p></body></html>',
      }),
      page('A fraction', { body: '<html><body><p>0.4111111111111111</p></body></html>' }),
      page('An exponent', { body: '<html><body><p>1e-4111111111111111</p></body></html>' }),
      page('No issuer', { body: '<html><body><p>Parcel 9999999999999995</p></body></html>' }),
      page('A style', {
        body: '<html><head><style>a { order: 4111111111111111 }</style></head></html>',
      }),
    ],
  },
});

function isOfStyle({ isHtml, markup }: Exchange, written: string): boolean {
  return (
    isHtml &&
    (markup.named('style').some((style) => markup.content(style).includes(written)) ||
      markup.elements.some(({ attributes }) => attributes.get('style')?.includes(written)))
  );
}
