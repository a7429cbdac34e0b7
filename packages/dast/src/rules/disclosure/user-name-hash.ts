import { createHash } from 'node:crypto';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

const NAMES = ['Admin', 'admin'];
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

const HASHES: ReadonlySet<string> = new Set(
  NAMES.flatMap((name) =>
    ALGORITHMS.map((algorithm) => createHash(algorithm).update(name).digest('hex')),
  ),
);

export const userNameHash = exchangeRule({
  id: 'dast/user-name-hash',
  title: 'The response holds the hash of a user name that is easy to guess',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  why: 'Where a hash of the name stands for the user, anybody may ask in the name of another.',
  fix: 'Refer to users by what cannot be computed, and check who asks.',
  references: ['https://www.zaproxy.org/docs/alerts/10057/'],
  aliases: ['10057'],
  tags: ['CWE-284', 'WASC-2'],
  check(exchange, report) {
    if (!exchange.isText) return;
    const texts = [...[...exchange.response.fields].map(({ value }) => value), exchange.text];
    if (texts.some(holdsHash)) report.fail('the hash of the user name admin is told');
  },
  examples: {
    fail: [
      page('Of admin', {
        body: `<html><body>${createHash('md5').update('admin').digest('hex')}</body></html>`,
      }),
    ],
    pass: [
      page('Of nobody', { body: '<html><body>00000000000000000000000000000000</body></html>' }),
    ],
  },
});

function holdsHash(text: string): boolean {
  const lower = text.toLowerCase();
  return [...HASHES].some((hash) => lower.includes(hash));
}
