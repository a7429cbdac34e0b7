import {
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { isIPv4 } from 'node:net';
import { der, oid, sequence, utcTime } from './der.ts';

export type KeyKind = 'ec' | 'ec-192' | 'rsa' | 'rsa-1024';

export type Hash = 'sha256' | 'sha1';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** What is to be signed, and by whom. */
export interface Draft {
  readonly subject: string;
  readonly issuer: string;
  /** Hosts and addresses of IPv4. */
  readonly names: readonly string[];
  readonly isAuthority: boolean;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly publicKey: KeyObject;
  readonly signer: KeyObject;
  readonly hash: Hash;
}

/** As a certificate writes them: RFC 5758 §3.2, and RFC 4055 §5. */
const ALGORITHMS = {
  'ec sha256': sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)),
  'ec sha1': sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01)),
  'rsa sha256': sequence(oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b), der(0x05)),
  'rsa sha1': sequence(oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05), der(0x05)),
};

/** A certificate in DER by hand (RFC 5280 §4.1), so that no program is needed. */
export function build(draft: Draft): X509Certificate {
  const { subject, issuer, names, isAuthority, from, to, publicKey, signer, hash } = draft;
  const kind = signer.asymmetricKeyType === 'rsa' ? 'rsa' : 'ec';
  const algorithm = ALGORITHMS[`${kind} ${hash}`];
  const extensions = [
    ...(names.length > 0
      ? [
          sequence(
            oid(0x55, 0x1d, 0x11),
            der(0x04, sequence(...names.map((name) => alternativeName(name)))),
          ),
        ]
      : []),
    ...(isAuthority ? [BASIC_CONSTRAINTS] : []),
  ];
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    // Positive: the first bit of an integer is its sign.
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    commonName(issuer),
    sequence(utcTime(from), utcTime(to)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = der(0x03, Buffer.of(0), sign(hash, body, signer));
  return new X509Certificate(sequence(body, algorithm, signature));
}

export function keyPair(kind: KeyKind): KeyPair {
  switch (kind) {
    case 'ec':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'ec-192':
      return generateKeyPairSync('ec', { namedCurve: 'prime192v1' });
    case 'rsa':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'rsa-1024':
      return generateKeyPairSync('rsa', { modulusLength: 1024 });
  }
}

/** RFC 5280 §4.2.1.9, critical, of an authority. */
const BASIC_CONSTRAINTS = sequence(
  oid(0x55, 0x1d, 0x13),
  der(0x01, Buffer.of(0xff)),
  der(0x04, sequence(der(0x01, Buffer.of(0xff)))),
);

function commonName(name: string): Buffer {
  return sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, Buffer.from(name)))));
}

function alternativeName(host: string): Buffer {
  return isIPv4(host)
    ? der(0x87, Buffer.from(host.split('.').map(Number)))
    : der(0x82, Buffer.from(host));
}
