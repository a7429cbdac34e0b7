import { randomBytes } from 'node:crypto';
import { vaultRefusal } from './errors.ts';

export interface SecretOptions {
  /** 32 hexadecimal digits; made up unless told. */
  readonly version?: string;
  readonly enabled?: boolean;
  readonly notBefore?: Date;
  /** Key Vault hands out a secret that has expired all the same; its attributes say so. */
  readonly expires?: Date;
  readonly contentType?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

interface Secret extends SecretOptions {
  readonly name: string;
  readonly value: string;
  readonly version: string;
}

/** The secrets of a vault, each with its versions. */
export class Secrets {
  readonly #secrets: Secret[] = [];

  /** A new version. @returns its name */
  set(name: string, value: string, options: SecretOptions): string {
    const { version = randomBytes(16).toString('hex') } = options;
    this.#secrets.push({ ...options, name, value, version });
    return version;
  }

  /**
   * A version of a secret, the newest unless told, as the published example of GetSecret shows one.
   *
   * @param origin of the vault
   * @throws ServiceRefusal 404 SecretNotFound, 403 SecretDisabled
   */
  get(name: string, version: string | undefined, origin: string, now: number): object {
    const secret = this.#secrets.findLast(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() &&
        (version === undefined || one.version === version),
    );
    if (secret === undefined)
      throw vaultRefusal(
        404,
        'SecretNotFound',
        `A secret with (name/id) ${[name, version].filter(Boolean).join('/')} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182`,
      );
    if (secret.enabled === false)
      throw vaultRefusal(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', {
        inner: 'SecretDisabled',
      });
    return bundle(secret, origin, now);
  }
}

function bundle(secret: Secret, origin: string, now: number): object {
  const { name, value, version, notBefore, expires, contentType, tags } = secret;
  const at = Math.floor(now / 1000);
  return {
    value,
    ...(contentType === undefined ? {} : { contentType }),
    id: `${origin}/secrets/${name}/${version}`,
    attributes: {
      enabled: true,
      ...(notBefore === undefined ? {} : { nbf: Math.floor(notBefore.getTime() / 1000) }),
      ...(expires === undefined ? {} : { exp: Math.floor(expires.getTime() / 1000) }),
      created: at,
      updated: at,
      recoveryLevel: 'Recoverable+Purgeable',
      recoverableDays: 90,
    },
    tags: tags ?? {},
  };
}
