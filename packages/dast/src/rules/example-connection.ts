import type { Certificate, Connection } from '../connection/index.ts';
import type { Example } from './rule.ts';

const ROOT: Certificate = {
  subject: 'CN=Root of trust',
  issuer: 'CN=Root of trust',
  names: [],
  validFrom: '2020-01-01T00:00:00.000Z',
  validTo: '2040-01-01T00:00:00.000Z',
  key: { type: 'rsa', bits: 4096 },
  signature: 'sha256WithRSAEncryption',
};

const OWN: Certificate = {
  subject: 'CN=shop.example',
  issuer: 'CN=Root of trust',
  names: ['shop.example', 'www.shop.example'],
  validFrom: '2026-10-15T00:00:00.000Z',
  validTo: '2027-10-15T00:00:00.000Z',
  key: { type: 'ec', bits: 256 },
  signature: 'sha256WithRSAEncryption',
};

/** What differs from a connection as it should be. */
interface Shape extends Partial<Omit<Connection, 'chain'>> {
  /** What differs in the certificate of the server. */
  readonly own?: Partial<Certificate>;
  /** Those after it. */
  readonly issuers?: readonly Partial<Certificate>[];
}

/** A connection written down: what a shop agrees to, and what it shows for itself. */
export function handshake(title: string, shape: Shape = {}): Example {
  const { own, issuers = [{}], ...rest } = shape;
  const connection: Connection = {
    origin: 'https://shop.example',
    agreed: { protocol: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
    chain: [{ ...OWN, ...own }, ...issuers.map((issuer) => ({ ...ROOT, ...issuer }))],
    coversHost: true,
    ...rest,
  };
  return { title, source: `${JSON.stringify(connection, null, 2)}\n` };
}
