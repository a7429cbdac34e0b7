import { AzureError } from '../azure-error.ts';
import type { SecretReference } from './secret-reference.ts';
import type { StoredSecret } from './vault-client.ts';

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds. */
  readonly warnBefore: number;
}

/**
 * Whether a secret may be used now. Vaults hand out expired secrets all the same (Azure/AzureKeyVault#19), so
 * the times (learn.microsoft.com/azure/key-vault/secrets/about-secrets, Secret attributes) are for us to heed.
 *
 * @returns a warning where it ends soon
 * @throws AzureError where it may not be used
 */
export function judgeValidity(
  { enabled, notBefore, expiresAt }: Pick<StoredSecret, 'enabled' | 'notBefore' | 'expiresAt'>,
  { vault, name }: Pick<SecretReference, 'vault' | 'name'>,
  { now, warnBefore }: Moment,
): string | undefined {
  const secret = `The secret ${vault}/${name}`;
  if (!enabled)
    throw new AzureError(`${secret} is disabled`, {
      code: 'SecretDisabled',
      remedy: enable(vault, name),
    });
  if (notBefore !== undefined && now < notBefore)
    throw new AzureError(`${secret} is not valid before ${date(notBefore)}`, {
      code: 'SecretNotYetValid',
      remedy: 'Wait, or name an earlier version: vault/secret/version',
    });
  if (expiresAt === undefined) return undefined;
  if (now >= expiresAt)
    throw new AzureError(`${secret} expired on ${date(expiresAt)}`, {
      code: 'SecretExpired',
      remedy:
        'Rotate it: a new version with a later expiry is taken at once where no version is named',
    });
  if (now < expiresAt - warnBefore) return undefined;
  const days = Math.floor((expiresAt - now) / (24 * 3600_000));
  const left = days === 0 ? 'today or tomorrow' : `in ${days} day${days === 1 ? '' : 's'}`;
  return `${secret} expires ${left}, on ${date(expiresAt)}`;
}

export function enable(vault: string, name: string): string {
  return `Enable it if it is to be used: \`az keyvault secret set-attributes --vault-name ${vault} --name ${name} --enabled true\``;
}

function date(time: number): string {
  // The latest that a date can be; a vault takes any number.
  return new Date(Math.min(Math.max(time, 0), 8.64e15)).toISOString().replace(/\.\d+Z$/u, 'Z');
}
