import { dayOf, linksOf } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';
import { called, subjectOf } from '../facts/certificates.ts';

export const certificateExpired = connectionRule({
  id: 'dast/certificate-expired',
  title: 'A certificate is past its date',
  severity: 'high',
  confidence: 'high',
  why: 'Browsers turn visitors away, and who learns to click the warning away does so for an attacker too.',
  fix: 'Renew it, and have it renewed by a machine: ACME, cert-manager, or the certificates of the cloud.',
  references: ['https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5'],
  tags: ['CWE-298'],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection))
      if (Date.parse(certificate.validTo) < now.getTime())
        report.fail(`${called(connection, certificate)} ended on ${dayOf(certificate.validTo)}`, {
          subject: subjectOf(connection, certificate),
        });
  },
  examples: {
    fail: [
      handshake('Ended this month', {
        own: { validTo: '2026-11-20T00:00:00.000Z' },
        distrust: 'CERT_HAS_EXPIRED',
      }),
      handshake('That of an issuer in between ended', {
        issuers: [{ issuer: 'CN=Old', validTo: '2026-01-01T00:00:00.000Z' }],
        distrust: 'CERT_HAS_EXPIRED',
      }),
    ],
    pass: [handshake('Still holds'), handshake('No date', { own: { validTo: '' } })],
  },
});
