import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';

export const tlsOutdated = connectionRule({
  id: 'dast/tls-outdated',
  title: 'The server speaks versions of TLS that are given up',
  severity: 'medium',
  confidence: 'high',
  why: 'TLS 1.0 and 1.1 rest on SHA-1 and MD5 and on ciphers with known attacks, and who sits between can make old clients fall back to them.',
  fix: 'Allow TLS 1.2 and 1.3 only: `ssl_protocols TLSv1.2 TLSv1.3` in nginx, `minProtocolVersion` at a gateway.',
  references: ['https://datatracker.ietf.org/doc/html/rfc8996'],
  tags: ['CWE-327'],
  check({ outdated }, report) {
    if (outdated !== undefined)
      report.fail(`the server agrees to ${outdated.protocol}`, { evidence: outdated.cipher });
  },
  examples: {
    fail: [
      handshake('Agrees when nothing else is offered', {
        outdated: { protocol: 'TLSv1.1', cipher: 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA' },
      }),
    ],
    pass: [handshake('Refuses')],
  },
});
