import { UserError } from '@gatehouse/findings';
import { readHost } from './address.ts';
import { attacks, type ZapSettings } from './settings.ts';

/**
 * An attack can change and delete data: it needs the hosts named by somebody who may, whether they are public or not.
 *
 * @param hosts all that are in scope, as in URLs
 * @throws UserError for a host that nobody named
 */
export function refuseUnlessAllowed(settings: ZapSettings, hosts: readonly string[]): void {
  if (!attacks(settings)) return;
  const allowed = new Set(settings.allowActive.map((host) => readHost(host, 'allow-active')));
  const missing = hosts.find((host) => !allowed.has(host));
  if (missing !== undefined)
    throw new UserError(`an active scan attacks ${missing}, which allow-active does not name`, {
      remedy: `Add "${missing}" to allow-active if it is yours to attack, or use mode: baseline`,
    });
}
