import type { Agreement } from '../../connection/index.ts';
import { connectionRule } from '../define.ts';
import { handshake } from '../example-connection.ts';

export const tlsWeakCipher = connectionRule({
  id: 'dast/tls-weak-cipher',
  title: 'The server chooses a weak cipher',
  severity: 'low',
  confidence: 'high',
  why: 'Without forward secrecy whoever gets the key of the server one day reads all that was recorded before. Some ciphers can be read without any key.',
  fix: 'Let the server prefer ECDHE with AES-GCM or ChaCha20-Poly1305, or speak TLS 1.3, which has nothing else.',
  references: ['https://datatracker.ietf.org/doc/html/rfc9325#section-4'],
  tags: ['CWE-326'],
  check({ agreed }, report) {
    const evidence = `${agreed.protocol}, ${agreed.cipher}`;
    if (BROKEN.test(agreed.cipher))
      report.fail('of all ciphers the server chooses a broken one', { evidence, severity: 'high' });
    else if (!hasForwardSecrecy(agreed))
      report.fail('of all ciphers the server chooses one without forward secrecy', { evidence });
  },
  examples: {
    fail: [
      handshake('The key of the server opens everything', {
        agreed: { protocol: 'TLSv1.2', cipher: 'TLS_RSA_WITH_AES_256_GCM_SHA384' },
      }),
      handshake('Broken', {
        agreed: { protocol: 'TLSv1.2', cipher: 'TLS_RSA_WITH_RC4_128_SHA' },
      }),
    ],
    pass: [
      handshake('TLS 1.3'),
      handshake('A new key for each connection', {
        agreed: { protocol: 'TLSv1.2', cipher: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' },
      }),
    ],
  },
});

/** RFC 9325 §4.1: none, RC4, export, too few bits; blocks of 64 bits (Sweet32); without a certificate (RFC 5246 §A.5). */
const BROKEN = /_(?:NULL|RC4|RC2|DES|DES40|3DES|EXPORT|anon|IDEA)_/u;

function hasForwardSecrecy({ protocol, cipher }: Agreement): boolean {
  return protocol === 'TLSv1.3' || /^TLS_(?:EC)?DHE_/u.test(cipher);
}
