import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryDirectory } from '../temporary-directory.ts';

/** A certificate that vouches for itself, and its key. PEM both. */
export interface RsaCertificate {
  readonly certificate: string;
  /** PKCS #8, RSA. */
  readonly key: string;
  /** As in the header `x5t#S256`: the SHA-256 of the DER, base64url. */
  readonly thumbprint: string;
}

/**
 * A certificate for a server on this machine, or for an application that logs in by one.
 *
 * @param host address or name
 * @throws Error where there is no openssl
 */
export async function rsaCertificate(host = '127.0.0.1'): Promise<RsaCertificate> {
  await using folder = await temporaryDirectory();
  const [key, certificate] = [join(folder.path, 'key.pem'), join(folder.path, 'certificate.pem')];
  const names = `subjectAltName=${isIP(host) === 0 ? 'DNS' : 'IP'}:${host},DNS:localhost`;
  const output = ['-keyout', key, '-out', certificate];
  const subject = ['-subj', `/CN=${host}`, '-addext', names, '-days', '1'];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes'],
    ...output,
    ...subject,
  ]);
  const text = readFileSync(certificate, 'utf8');
  return { certificate: text, key: readFileSync(key, 'utf8'), thumbprint: thumbprintOf(text) };
}

/** Of a certificate in PEM, as `x5t#S256`. */
export function thumbprintOf(certificate: string): string {
  const { fingerprint256 } = new X509Certificate(certificate);
  return Buffer.from(fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
}
