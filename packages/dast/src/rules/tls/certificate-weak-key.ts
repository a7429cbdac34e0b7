import { type Certificate } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';
import { called, subjectOf } from '../facts/certificates.ts';

/** NIST SP 800-57 part 1 rev. 5, table 2: the least bits that are worth 112 bits of security, or 128 on curves. */
const LEAST: Readonly<Record<string, number>> = { rsa: 2048, 'rsa-pss': 2048, dsa: 2048, ec: 256 };

export const certificateWeakKey = connectionRule({
  id: 'dast/certificate-weak-key',
  title: 'The key of a certificate is too short',
  severity: 'medium',
  confidence: 'high',
  why: 'Short keys can be computed from the certificate; whoever has it is the server, for every client.',
  fix: 'Use a key on the curve P-256, or one of RSA with 2048 bits or more.',
  references: [
    'https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final',
    'https://cabforum.org/working-groups/server/baseline-requirements/',
  ],
  tags: ['CWE-326'],
  check(connection, report) {
    for (const certificate of connection.chain)
      if (isShort(certificate.key))
        report.fail(`the key of ${called(connection, certificate)} is too short`, {
          subject: subjectOf(connection, certificate),
          evidence: `${certificate.key.type}, ${certificate.key.bits ?? 0} bits`,
        });
  },
  examples: {
    fail: [
      handshake('RSA', { own: { key: { type: 'rsa', bits: 1024 } } }),
      handshake('A small curve', { own: { key: { type: 'ec', bits: 192 } } }),
      handshake('Of the authority', { issuers: [{ key: { type: 'rsa', bits: 1024 } }] }),
    ],
    pass: [
      handshake('P-256'),
      handshake('RSA', { own: { key: { type: 'rsa', bits: 2048 } } }),
      handshake('Ed25519', { own: { key: { type: 'ed25519' } } }),
    ],
  },
});

function isShort({ type, bits }: Certificate['key']): boolean {
  return bits !== undefined && bits < (LEAST[type] ?? 0);
}
