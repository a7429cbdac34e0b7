import { dayOf, linksOf } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';
import { called, subjectOf } from '../facts/certificates.ts';

export const certificateNotYetValid = connectionRule({
  id: 'dast/certificate-not-yet-valid',
  title: 'A certificate does not hold yet',
  severity: 'high',
  confidence: 'high',
  why: 'Browsers turn visitors away, and who learns to click the warning away does so for an attacker too.',
  fix: 'Serve the one before until then, and look at the clocks of the server and of who issues.',
  references: ['https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5'],
  tags: ['CWE-298'],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection))
      if (Date.parse(certificate.validFrom) > now.getTime())
        report.fail(
          `${called(connection, certificate)} does not hold before ${dayOf(certificate.validFrom)}`,
          { subject: subjectOf(connection, certificate) },
        );
  },
  examples: {
    fail: [
      handshake('Begins next month', {
        own: { validFrom: '2026-12-01T00:00:00.000Z' },
        distrust: 'CERT_NOT_YET_VALID',
      }),
    ],
    pass: [handshake('Holds'), handshake('No date', { own: { validFrom: '' } })],
  },
});
