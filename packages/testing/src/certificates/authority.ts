import { build, type Draft, type Hash, keyPair, type KeyKind, type KeyPair } from './build.ts';

/** What a server shows, and its key. PEM both. */
export interface Identity {
  /** The server's certificate, and after it those in between. */
  readonly cert: string;
  readonly key: string;
}

/** What differs from a certificate as it should be. */
export interface IssueOptions {
  /** `127.0.0.1` and `localhost` unless given. */
  readonly names?: readonly string[];
  /** Days from now, less than nothing for the past. */
  readonly begins?: number;
  readonly ends?: number;
  readonly key?: KeyKind;
  readonly hash?: Hash;
}

/** An authority that nobody trusts unless told. */
export interface CertificateAuthority {
  /** PEM. */
  readonly certificate: string;
  /** An identity for a server of this machine. */
  issue(options?: IssueOptions): Identity;
  /** One in between, whose certificate servers send along. */
  below(name: string, options?: IssueOptions): CertificateAuthority;
}

export function certificateAuthority(name: string): CertificateAuthority {
  const keys = keyPair('ec');
  const drafted = draft(name, keys, { begins: -1000, ends: 1000 });
  const certificate = build({
    ...drafted,
    ...{ issuer: name, signer: keys.privateKey, names: [], isAuthority: true },
  }).toString();
  return authorityOf({ name, keys, certificate, sent: '' });
}

interface Known {
  readonly name: string;
  readonly keys: KeyPair;
  readonly certificate: string;
  /** What servers send after their own certificate. */
  readonly sent: string;
}

function authorityOf({ name: issuer, keys, certificate, sent }: Known): CertificateAuthority {
  const signer = keys.privateKey;
  return {
    certificate,
    issue({ names = ['127.0.0.1', 'localhost'], key = 'ec', ...options } = {}) {
      const own = keyPair(key);
      const drafted = draft(names[0] ?? '', own, options);
      return {
        cert: `${build({ ...drafted, issuer, signer, names, isAuthority: false }).toString()}${sent}`,
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
    below(name, { key = 'ec', ...options } = {}) {
      const its = keyPair(key);
      const drafted = draft(name, its, options);
      const cert = build({ ...drafted, issuer, signer, names: [], isAuthority: true }).toString();
      return authorityOf({ name, keys: its, certificate: cert, sent: `${cert}${sent}` });
    },
  };
}

const DAY = 86_400_000;

function draft(
  subject: string,
  { publicKey }: KeyPair,
  { begins = -200, ends = 200, hash = 'sha256' }: IssueOptions,
): Omit<Draft, 'issuer' | 'signer' | 'names' | 'isAuthority'> {
  const now = Date.now();
  return { subject, publicKey, hash, from: now + begins * DAY, to: now + ends * DAY };
}
