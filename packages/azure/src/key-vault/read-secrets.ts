import type { Clock } from '@gatehouse/network';
import { masksOf } from './masks.ts';
import type { SecretReference } from './secret-reference.ts';
import { judgeValidity } from './validity.ts';
import { VaultClient, type VaultOptions } from './vault-client.ts';

export interface SecretOptions extends Omit<VaultOptions, 'vault' | 'origin'> {
  readonly clock: Clock;
  /** How long before its end a secret is warned about. Milliseconds; two weeks without it. */
  readonly warnBefore?: number;
  /** Where a vault answers, for tests. */
  readonly originOf?: (vault: string) => string;
}

/** A secret that may be used. */
export interface ReadSecret {
  readonly reference: SecretReference;
  /** Secret. */
  readonly value: string;
  /** What to mask before anything else is done with it; the longest first. Secret. */
  readonly masks: readonly string[];
  /** Where it ends soon. */
  readonly warning: string | undefined;
}

const TWO_WEEKS = 14 * 24 * 3600_000;

/**
 * Reads secrets, all at once.
 *
 * @throws AzureError where one is refused, disabled, expired or not valid yet
 */
export async function readSecrets(
  references: readonly SecretReference[],
  options: SecretOptions,
): Promise<readonly ReadSecret[]> {
  const { clock, warnBefore = TWO_WEEKS, originOf, ...rest } = options;
  const vaults = new Map<string, VaultClient>();
  for (const { vault } of references) {
    const origin = originOf?.(vault);
    vaults.set(
      vault,
      vaults.get(vault) ??
        new VaultClient({ ...rest, vault, ...(origin !== undefined && { origin }) }),
    );
  }
  const read = references.map(async (reference) => {
    const stored = await vaults.get(reference.vault)?.get(reference);
    if (!stored) throw new Error(`no client for the vault ${reference.vault}`);
    const warning = judgeValidity(stored, reference, { now: clock.now(), warnBefore });
    return { reference, value: stored.value, masks: masksOf(stored.value), warning };
  });
  return Promise.all(read);
}
