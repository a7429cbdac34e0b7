import { X509Certificate } from 'node:crypto';
import { build, keyPair } from './build.ts';

/** A certificate that vouches for itself, and its key. PEM both. */
export interface Certificate {
  readonly cert: string;
  /** PKCS #8. */
  readonly key: string;
  /** As in the header `x5t#S256`: the SHA-256 of the DER, base64url. */
  readonly thumbprint: string;
}

const DAY = 86_400_000;

/**
 * A certificate for a host or an address of this machine, and for localhost, that nobody trusts unless told; or for an
 * application that logs in by one, which takes an RSA key.
 */
export function selfSigned(host = '127.0.0.1', kind: 'ec' | 'rsa' = 'ec'): Certificate {
  const { privateKey, publicKey } = keyPair(kind);
  const cert = build({
    subject: host,
    issuer: host,
    names: [host, 'localhost'],
    isAuthority: true,
    from: Date.now() - DAY,
    to: Date.now() + DAY,
    publicKey,
    signer: privateKey,
    hash: 'sha256',
  }).toString();
  return {
    cert,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprint: thumbprintOf(cert),
  };
}

/** Of a certificate in PEM, as `x5t#S256`. */
export function thumbprintOf(certificate: string): string {
  const { fingerprint256 } = new X509Certificate(certificate);
  return Buffer.from(fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
}
