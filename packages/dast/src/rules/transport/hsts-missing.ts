import { originOf, readAddress, type Exchange } from '../../exchange/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const hstsMissing = serverRule({
  id: 'dast/hsts-missing',
  title: 'Browsers may go on to use plain HTTP',
  severity: 'low',
  confidence: 'high',
  why: 'The first request of each visit may go unencrypted, and whoever sits between answers it.',
  fix: 'Answer over HTTPS with `Strict-Transport-Security: max-age=31536000; includeSubDomains`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10035-1/',
    'https://datatracker.ietf.org/doc/html/rfc6797',
  ],
  aliases: ['10035-1'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    if (!exchange.isSecure || exchange.response.fields.has('Strict-Transport-Security')) return;
    if (!staysHere(exchange)) report.fail('Strict-Transport-Security is missing');
  },
  examples: {
    fail: [page('Missing')],
    pass: [
      page('Said', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } }),
      page('Plain HTTP, where it has no effect', { url: 'http://shop.example/' }),
      page('A redirect within the site', {
        status: '302 Found',
        fields: { Location: 'https://shop.example/login' },
        body: '',
      }),
    ],
  },
});

/** Whether the response only sends the browser to another place of the same site, which will say it. */
function staysHere({ isRedirect, address, response }: Exchange): boolean {
  const location = response.fields.first('Location');
  if (!isRedirect || location === undefined) return false;
  const target = readAddress(location);
  return target.scheme === '' || originOf(target) === originOf(address);
}
