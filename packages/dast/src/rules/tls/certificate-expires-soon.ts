import { type Certificate, dayOf, linksOf } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';
import { called, subjectOf } from '../facts/certificates.ts';

const DAY = 86_400_000;

export const certificateExpiresSoon = connectionRule({
  id: 'dast/certificate-expires-soon',
  title: 'A certificate ends soon',
  severity: 'low',
  confidence: 'high',
  why: 'What renews certificates in time has not done so. On that day every visitor is turned away.',
  fix: 'Renew it now, and look at why it was not: expired credentials, a closed port 80, a job that fails.',
  references: ['https://datatracker.ietf.org/doc/html/rfc5280#section-4.1.2.5'],
  tags: ['CWE-298'],
  check(connection, report, { now }) {
    for (const certificate of linksOf(connection)) {
      const severity = severityOf(certificate, now.getTime());
      if (severity !== undefined)
        report.fail(`${called(connection, certificate)} ends on ${dayOf(certificate.validTo)}`, {
          subject: subjectOf(connection, certificate),
          severity,
        });
    }
  },
  examples: {
    fail: [
      handshake('Three weeks left', { own: { validTo: '2026-12-16T00:00:00.000Z' } }),
      handshake('One week left', { own: { validTo: '2026-12-02T00:00:00.000Z' } }),
    ],
    pass: [
      handshake('A year left'),
      handshake('Made for ten days, of which most are left', {
        own: { validFrom: '2026-11-23T00:00:00.000Z', validTo: '2026-12-03T00:00:00.000Z' },
      }),
    ],
  },
});

/**
 * 30 days, and 14, for those of 90 days and more; as large a part of shorter lives, since what lives for ten days is
 * renewed every week.
 */
function severityOf(
  { validFrom, validTo }: Certificate,
  now: number,
): 'low' | 'medium' | undefined {
  const end = Date.parse(validTo);
  const share = Math.min(1, (end - Date.parse(validFrom)) / (90 * DAY));
  const left = end - now;
  if (left < 0) return undefined;
  if (left < 14 * DAY * share) return 'medium';
  return left < 30 * DAY * share ? 'low' : undefined;
}
