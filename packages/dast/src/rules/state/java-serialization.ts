import type { Body, Exchange, Fields } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** How a stream of Java objects begins: as base64, and as a URL writes its bytes. */
const ENCODED = /^(?:rO0AB|%C2%AC%C3%AD%00%05)/;

export const javaSerialization = exchangeRule({
  id: 'dast/java-serialization',
  title: 'Objects of Java are sent',
  severity: 'medium',
  confidence: 'medium',
  why: 'A server that reads objects back runs code while it does so, and whoever sends them chooses which.',
  fix: 'Exchange data in a format without code, such as JSON.',
  references: ['https://www.zaproxy.org/docs/alerts/90002/'],
  aliases: ['90002'],
  tags: ['CWE-502'],
  check(exchange, report) {
    const { request, response } = exchange;
    const place =
      placeIn(request.fields, request.body, 'request') ??
      (queryHolds(exchange) ? 'the query' : undefined) ??
      placeIn(response.fields, response.body, 'response') ??
      (exchange.cookies.some(({ value }) => ENCODED.test(value)) ? 'a cookie' : undefined);
    if (place !== undefined) report.fail(`${place} holds objects of Java`);
  },
  examples: {
    fail: [page('In a cookie', { fields: { 'Set-Cookie': 'state=rO0ABXNyAA5leGFtcGxl' } })],
    pass: [page('In none', { fields: { 'Set-Cookie': 'state=open' } })],
  },
});

function placeIn(fields: Fields, body: Body, message: string): string | undefined {
  for (const { name, value } of fields)
    if (ENCODED.test(value) || (/^cookie$/i.test(name) && cookiesHold(value)))
      return `the field ${name} of the ${message}`;
  return beginsWithObjects(body) ? `the body of the ${message}` : undefined;
}

function cookiesHold(field: string): boolean {
  return field.split(';').some((pair) => ENCODED.test(pair.slice(pair.indexOf('=') + 1).trim()));
}

function queryHolds({ address }: Exchange): boolean {
  return (address.query ?? '').split('&').some((pair) => ENCODED.test(pair.split('=')[1] ?? ''));
}

/** The stream magic and version of the Java Object Serialization Specification §6. */
function beginsWithObjects({ start, text }: Body): boolean {
  const isStream = start
    ? start[0] === 0xac && start[1] === 0xed && start[2] === 0 && start[3] === 5
    : text.startsWith('\u00ac\u00ed\u0000\u0005');
  return isStream || text.startsWith('rO0AB');
}
