import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** A certificate that vouches for itself, and its key. PEM both. */
export interface Certificate {
  readonly cert: string;
  /** PKCS #8. */
  readonly key: string;
  /** As in the header `x5t#S256`: the SHA-256 of the DER, base64url. */
  readonly thumbprint: string;
}

/** As a certificate writes them: RFC 5758, 3.2, and RFC 4055, 5. */
const ALGORITHMS = {
  ec: sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)),
  rsa: sequence(oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b), der(0x05)),
};

const DAY = 86_400_000;

/**
 * A certificate for a host or an address of this machine, and for localhost, that nobody trusts unless told; or for an
 * application that logs in by one, which takes an RSA key (RFC 5280, in DER by hand: no program is needed).
 */
export function selfSigned(host = '127.0.0.1', kind: keyof typeof ALGORITHMS = 'ec'): Certificate {
  const { privateKey, publicKey } = keyPair(kind);
  const algorithm = ALGORITHMS[kind];
  const name = sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(host)))));
  const names = sequence(...[host, 'localhost'].map(alternativeName));
  const isAuthority = sequence(der(0x01, Buffer.of(0xff)));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1)),
    algorithm,
    name,
    sequence(utcTime(Date.now() - DAY), utcTime(Date.now() + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(oid(0x55, 0x1d, 0x11), der(0x04, names)),
        sequence(oid(0x55, 0x1d, 0x13), der(0x01, Buffer.of(0xff)), der(0x04, isAuthority)),
      ),
    ),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
  const cert = new X509Certificate(sequence(body, algorithm, signature)).toString();
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

function keyPair(kind: keyof typeof ALGORITHMS): { privateKey: KeyObject; publicKey: KeyObject } {
  return kind === 'ec'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function alternativeName(host: string): Buffer {
  return isIPv4(host)
    ? der(0x87, Buffer.from(host.split('.').map(Number)))
    : der(0x82, Buffer.from(host));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function oid(...bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.of(...bytes));
}

function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/gu, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}
