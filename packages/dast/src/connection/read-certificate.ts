import type { X509Certificate } from 'node:crypto';
import type { Certificate } from './connection.ts';
import { signatureAlgorithmOf } from './signature-algorithm.ts';

/** More in a chain is not looked at. */
const LONGEST_CHAIN = 10;

/** More names of one certificate say nothing new. */
const MOST_NAMES = 100;

/** UTF-16 units of a name. */
const LONGEST_NAME = 300;

/** A server's certificate and those of its issuers that came with it, the server's first. */
export function readChain(certificate: X509Certificate): [Certificate, ...Certificate[]] {
  const issuers: Certificate[] = [];
  let at = certificate.issuerCertificate;
  while (at !== undefined && issuers.length < LONGEST_CHAIN) {
    issuers.push(readCertificate(at));
    at = at.issuerCertificate === at ? undefined : at.issuerCertificate;
  }
  return [readCertificate(certificate), ...issuers];
}

function readCertificate(certificate: X509Certificate): Certificate {
  const { subject, issuer, subjectAltName, validFrom, validTo, raw } = certificate;
  return {
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    names: namesOf(subjectAltName ?? ''),
    validFrom: timeOf(validFrom),
    validTo: timeOf(validTo),
    key: keyOf(certificate),
    signature: signatureAlgorithmOf(raw),
  };
}

/** Node writes the parts of a name on a line each. */
function nameOf(name: string): string {
  return name.slice(0, LONGEST_NAME).replaceAll('\n', ', ');
}

/** `DNS:shop.example, IP Address:192.0.2.1`; what needs quotes there is no name of a host. */
function namesOf(text: string): readonly string[] {
  return text
    .split(', ', MOST_NAMES)
    .flatMap((part) => /^(?:DNS|IP Address):([^"]{1,300})$/u.exec(part)?.[1] ?? []);
}

function timeOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function keyOf(certificate: X509Certificate): Certificate['key'] {
  try {
    const type = certificate.publicKey.asymmetricKeyType ?? 'unknown';
    const { bits } = certificate.toLegacyObject();
    return bits === undefined ? { type } : { type, bits };
  } catch {
    // OpenSSL does not know every kind of key.
    return { type: 'unknown' };
  }
}
