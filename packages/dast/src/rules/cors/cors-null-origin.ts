import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const corsNullOrigin = serverRule({
  id: 'dast/cors-null-origin',
  title: 'The response is open to the origin null',
  severity: 'medium',
  confidence: 'high',
  about: 'place',
  why: 'Every site can ask as null, from a sandboxed frame, so it is no origin to trust.',
  fix: 'Never answer `Access-Control-Allow-Origin: null`.',
  references: [
    'https://portswigger.net/web-security/cors',
    'https://fetch.spec.whatwg.org/#http-cors-protocol',
  ],
  tags: ['CWE-942', 'CWE-346'],
  check(exchange, report) {
    if (exchange.field('Access-Control-Allow-Origin') !== 'null') return;
    const withCookies = exchange.field('Access-Control-Allow-Credentials') === 'true';
    report.fail(
      withCookies
        ? 'the origin null may read the response with the cookies of the visitor'
        : 'the origin null may read the response',
      {
        evidence: 'Access-Control-Allow-Origin: null',
        severity: withCookies ? 'high' : 'medium',
      },
    );
  },
  examples: {
    fail: [
      page('With cookies', {
        fields: {
          'Access-Control-Allow-Origin': 'null',
          'Access-Control-Allow-Credentials': 'true',
        },
      }),
    ],
    pass: [page('Nobody', {})],
  },
});
