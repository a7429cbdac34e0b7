/** By the bytes of the identifier: RFC 8017 appendix C, RFC 5758 §3, RFC 8410 §3, and OIW's SHA-1 with RSA. */
const NAMES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.3': 'md4WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.3.14.3.2.29': 'sha1WithRSA',
  '1.2.840.10045.4.1': 'ecdsa-with-SHA1',
  '1.2.840.10045.4.3.1': 'ecdsa-with-SHA224',
  '1.2.840.10045.4.3.2': 'ecdsa-with-SHA256',
  '1.2.840.10045.4.3.3': 'ecdsa-with-SHA384',
  '1.2.840.10045.4.3.4': 'ecdsa-with-SHA512',
  '1.2.840.10040.4.3': 'dsaWithSHA1',
  '2.16.840.1.101.3.4.3.2': 'dsa_with_SHA256',
  '1.3.101.112': 'ED25519',
  '1.3.101.113': 'ED448',
};

/**
 * What a certificate is signed by (RFC 5280 §4.1.1.2), which Node 20 does not say.
 *
 * @param der the certificate; of what is none the answer is empty
 * @returns OpenSSL's name, or the numbers of an algorithm without one
 */
export function signatureAlgorithmOf(der: Uint8Array): string {
  const certificate = elementAt(der, 0);
  const toBeSigned = certificate && elementAt(der, certificate.start);
  const algorithm = toBeSigned && elementAt(der, toBeSigned.end);
  const identifier = algorithm && elementAt(der, algorithm.start);
  if (identifier?.tag !== OBJECT_IDENTIFIER) return '';
  const numbers = numbersOf(der.subarray(identifier.start, identifier.end));
  return NAMES[numbers] ?? numbers;
}

const OBJECT_IDENTIFIER = 0x06;

/** Longer identifiers name nothing. */
const LONGEST = 40;

/** An element of DER (X.690 §8.1) and where its content lies; undefined past the end. */
function elementAt(
  bytes: Uint8Array,
  at: number,
): { tag: number; start: number; end: number } | undefined {
  const [tag, short] = bytes.subarray(at, at + 2);
  if (tag === undefined || short === undefined) return undefined;
  const sizeBytes = short < 0x80 ? 0 : short & 0x7f;
  if (sizeBytes > 4) return undefined;
  const start = at + 2 + sizeBytes;
  const size =
    sizeBytes === 0
      ? short
      : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  return start + size > bytes.length ? undefined : { tag, start, end: start + size };
}

/** X.690 §8.19. */
function numbersOf(content: Uint8Array): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of content.subarray(0, LONGEST)) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(Math.trunc(first / 40), 2);
  return [top, first - top * 40, ...rest].join('.');
}
