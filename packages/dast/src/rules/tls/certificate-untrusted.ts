import { isOfUnknownIssuer, unknownIssuer } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';

export const certificateUntrusted = connectionRule({
  id: 'dast/certificate-untrusted',
  title: 'Nobody who is trusted vouches for the certificate',
  severity: 'medium',
  confidence: 'high',
  why: 'An attacker can make one just like it, so nobody can tell the two apart.',
  fix: 'Serve one of an authority that clients know, with the certificates in between. Where the authority is your own, give its certificate to Node by `NODE_EXTRA_CA_CERTS`.',
  references: ['https://datatracker.ietf.org/doc/html/rfc5280#section-6'],
  tags: ['CWE-295'],
  check(connection, report) {
    if (isOfUnknownIssuer(connection)) report.fail(unknownIssuer(connection));
  },
  examples: {
    fail: [
      handshake('Signed by itself', {
        own: { issuer: 'CN=shop.example' },
        issuers: [],
        distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      }),
      handshake('Of an authority that nobody knows', { distrust: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      handshake('Without the certificates in between', {
        issuers: [],
        distrust: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      }),
      handshake('Signed by itself, and past its date', {
        own: { issuer: 'CN=shop.example', validTo: '2026-11-20T00:00:00.000Z' },
        issuers: [],
        distrust: 'CERT_HAS_EXPIRED',
      }),
    ],
    pass: [
      handshake('Of a known authority'),
      handshake('Signed by itself, and known', {
        own: { issuer: 'CN=shop.example' },
        issuers: [],
      }),
    ],
  },
});
