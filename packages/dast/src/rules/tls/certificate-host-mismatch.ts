import { namesCovered } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';

export const certificateHostMismatch = connectionRule({
  id: 'dast/certificate-host-mismatch',
  title: 'The certificate is for another host',
  severity: 'high',
  confidence: 'high',
  why: 'Browsers cannot tell this server from an attacker who has a certificate for some other name, and turn visitors away.',
  fix: 'Have one made that names this host among its alternative names; behind an Ingress, name the host below `tls`, or its default certificate is served.',
  references: ['https://datatracker.ietf.org/doc/html/rfc9525'],
  tags: ['CWE-297'],
  check(connection, report) {
    if (!connection.coversHost)
      report.fail('the certificate does not cover the host', {
        evidence: `it is for ${namesCovered(connection)}`,
      });
  },
  examples: {
    fail: [
      handshake('The default of an Ingress', {
        own: {
          subject: 'O=Acme Co, CN=Kubernetes Ingress Controller Fake Certificate',
          names: ['ingress.local'],
        },
        coversHost: false,
        distrust: 'ERR_TLS_CERT_ALTNAME_INVALID',
      }),
    ],
    pass: [handshake('Covered')],
  },
});
