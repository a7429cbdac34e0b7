import { linksOf, vouchesForItself } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';
import { called, subjectOf } from '../facts/certificates.ts';

export const certificateWeakSignature = connectionRule({
  id: 'dast/certificate-weak-signature',
  title: 'A certificate is signed by way of a broken hash',
  severity: 'medium',
  confidence: 'high',
  why: 'For SHA-1 and MD5 two certificates with one signature have been made: what was signed for somebody else may hold for this host.',
  fix: 'Have the certificate made anew with SHA-256 or better.',
  references: [
    'https://datatracker.ietf.org/doc/html/rfc6151',
    'https://csrc.nist.gov/news/2022/nist-transitioning-away-from-sha-1-for-all-apps',
  ],
  tags: ['CWE-328'],
  check(connection, report) {
    for (const certificate of linksOf(connection)) {
      // One that vouches for itself is trusted because it is known, whatever its signature.
      if (vouchesForItself(certificate) || !/(?:md[245]|sha1)(?!\d)/iu.test(certificate.signature))
        continue;
      report.fail(`${called(connection, certificate)} is signed by way of a broken hash`, {
        subject: subjectOf(connection, certificate),
        evidence: certificate.signature,
      });
    }
  },
  examples: {
    fail: [
      handshake('SHA-1', { own: { signature: 'sha1WithRSAEncryption' } }),
      handshake('SHA-1 on a curve', { own: { signature: 'ecdsa-with-SHA1' } }),
      handshake('MD5', { own: { signature: 'md5WithRSAEncryption' } }),
    ],
    pass: [
      handshake('SHA-256'),
      handshake('An authority that is known by itself', {
        issuers: [{ signature: 'sha1WithRSAEncryption' }],
      }),
    ],
  },
});
