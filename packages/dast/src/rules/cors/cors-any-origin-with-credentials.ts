import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const corsAnyOriginWithCredentials = serverRule({
  id: 'dast/cors-any-origin-with-credentials',
  title: 'Any origin is allowed together with cookies, which browsers refuse',
  severity: 'low',
  confidence: 'high',
  about: 'place',
  profile: 'all',
  why: 'It works for nobody, and whoever makes it work by repeating the origin opens the application to every site.',
  fix: 'Name the origins that may use cookies, or drop `Access-Control-Allow-Credentials`.',
  references: ['https://fetch.spec.whatwg.org/#cors-protocol-and-credentials'],
  tags: ['CWE-942'],
  check(exchange, report) {
    if (
      exchange.field('Access-Control-Allow-Origin') === '*' &&
      exchange.field('Access-Control-Allow-Credentials') === 'true'
    )
      report.fail('any origin is allowed together with cookies');
  },
  examples: {
    fail: [
      page('Both', {
        fields: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Credentials': 'true',
        },
      }),
    ],
    pass: [page('Without cookies', { fields: { 'Access-Control-Allow-Origin': '*' } })],
  },
});
