import { originOf } from '../../exchange/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const corsReflectedOrigin = serverRule({
  id: 'dast/cors-reflected-origin',
  title: 'The response is open, with cookies, to the origin that asked',
  severity: 'high',
  confidence: 'medium',
  about: 'place',
  why: 'A server that repeats whichever origin asks lets every site read what the visitor may read.',
  fix: 'Compare `Origin` with a list of full origins before you repeat it, and answer with `Vary: Origin`.',
  references: [
    'https://portswigger.net/web-security/cors',
    'https://fetch.spec.whatwg.org/#http-cors-protocol',
  ],
  tags: ['CWE-942', 'CWE-346'],
  check(exchange, report) {
    const origin = exchange.request.fields.first('Origin');
    if (
      origin === undefined ||
      origin === 'null' ||
      !allowsCredentials(exchange.field('Access-Control-Allow-Credentials'))
    )
      return;
    const isOther = origin.toLowerCase() !== originOf(exchange.address);
    if (isOther && exchange.field('Access-Control-Allow-Origin') === origin)
      report.fail('the origin that asked may read the response with the cookies of the visitor', {
        evidence: `Access-Control-Allow-Origin: ${origin}`,
      });
  },
  examples: {
    fail: [
      page('Whoever asks', {
        request: { Origin: 'https://attacker.example' },
        fields: {
          'Access-Control-Allow-Origin': 'https://attacker.example',
          'Access-Control-Allow-Credentials': 'true',
        },
      }),
    ],
    pass: [
      page('Without cookies', {
        request: { Origin: 'https://attacker.example' },
        fields: { 'Access-Control-Allow-Origin': 'https://attacker.example' },
      }),
      page('Another than the one that asked', {
        request: { Origin: 'https://attacker.example' },
        fields: {
          'Access-Control-Allow-Origin': 'https://partner.example',
          'Access-Control-Allow-Credentials': 'true',
        },
      }),
    ],
  },
});

function allowsCredentials(value: string | undefined): boolean {
  return value === 'true';
}
