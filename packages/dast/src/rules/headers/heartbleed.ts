import { serverRule } from '../define.ts';
import { page } from '../example.ts';

/** CVE-2014-0160: 1.0.1 up to 1.0.1f with its betas, and 1.0.2-beta. */
const AFFECTED = /OpenSSL\/(?:1\.0\.1(?:-beta[123]|[a-f])?|1\.0\.2-beta)(?![0-9.a-z-])/i;

export const heartbleed = serverRule({
  id: 'dast/heartbleed',
  title: 'The server tells a version of OpenSSL that has Heartbleed',
  severity: 'high',
  confidence: 'low',
  why: 'Anyone may read the memory of the server, keys and passwords in it, unless the distribution has mended the version it names.',
  fix: 'Update OpenSSL, then replace keys and passwords.',
  references: ['https://www.zaproxy.org/docs/alerts/10034/', 'https://heartbleed.com/'],
  aliases: ['10034'],
  tags: ['CWE-119', 'WASC-20', 'CVE-2014-0160'],
  check(exchange, report) {
    for (const value of exchange.fields('Server')) {
      const version = AFFECTED.exec(value)?.[0];
      if (version !== undefined)
        report.fail('Server tells a version of OpenSSL with Heartbleed', { evidence: version });
    }
  },
  examples: {
    fail: [page('Affected', { fields: { Server: 'Apache/2.2.22 (Unix) OpenSSL/1.0.1e' } })],
    pass: [page('Mended', { fields: { Server: 'Apache/2.2.22 (Unix) OpenSSL/1.0.1g' } })],
  },
});
