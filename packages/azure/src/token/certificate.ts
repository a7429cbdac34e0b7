import {
  constants,
  createHash,
  createPrivateKey,
  randomUUID,
  sign,
  X509Certificate,
} from 'node:crypto';
import { AzureError } from '../azure-error.ts';

const LIFETIME_SECONDS = 300;

/**
 * An assertion that the holder of a certificate signs for itself; learn.microsoft.com, "Microsoft identity platform
 * application authentication certificate credentials": PS256 and the certificate's SHA-256 as `x5t#S256`.
 *
 * @param pem the certificate and its private key, one after the other
 * @throws AzureError where there is no such pair in it; nothing of it is shown
 */
export function signAssertion(
  pem: string,
  clientId: string,
  tokenEndpoint: string,
  now: number,
): string {
  const { certificate, key } = readPair(pem);
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  const issued = Math.floor(now / 1000);
  const unsigned = [
    { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint },
    {
      aud: tokenEndpoint,
      iss: clientId,
      sub: clientId,
      jti: randomUUID(),
      nbf: issued,
      exp: issued + LIFETIME_SECONDS,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  // RFC 7518, 3.5: PSS, with a salt as long as the hash.
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  const signature = sign('sha256', Buffer.from(unsigned), { key, padding, saltLength });
  return `${unsigned}.${signature.toString('base64url')}`;
}

function readPair(pem: string): {
  certificate: X509Certificate;
  key: ReturnType<typeof createPrivateKey>;
} {
  try {
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa' && certificate.checkPrivateKey(key))
      return { certificate, key };
  } catch {
    // Node's message may hold a part of what was given.
  }
  throw new AzureError('the certificate is not a PEM with an RSA certificate and its private key', {
    remedy: 'Put both into one text, without a passphrase',
  });
}
