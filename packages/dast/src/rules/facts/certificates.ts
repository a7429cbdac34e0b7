import type { Certificate, Connection } from '../../connection/index.ts';
import { oneLine } from '../../evidence/one-line.ts';

/** UTF-16 units of a name in a message. */
const LONGEST = 100;

/** What a finding is known by: nothing for the server's own certificate, whose name tells one host from another. */
export function subjectOf({ chain }: Connection, certificate: Certificate): string {
  return certificate === chain[0] ? '' : oneLine(certificate.subject, LONGEST);
}

/** `the certificate`, or `the certificate of CN=Old` for that of an issuer. */
export function called(connection: Connection, certificate: Certificate): string {
  const subject = subjectOf(connection, certificate);
  return subject === '' ? 'the certificate' : `the certificate of ${subject}`;
}
