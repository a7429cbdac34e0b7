import { UserError } from '@gatehouse/findings';
import { readAddress } from './address.ts';
import type { ZapSettings } from './settings.ts';

/**
 * A credential goes where the login is, and what is asked for belongs to what is scanned: both stay on the hosts that
 * somebody named.
 *
 * @param hosts that may be entered, as in URLs
 * @throws UserError for an address elsewhere
 */
export function refuseOutside(settings: ZapSettings, hosts: readonly string[]): void {
  const { auth, authCheck, urls } = settings;
  const addresses: [string, string | undefined][] = [
    ...(auth.kind === 'form'
      ? ([
          ['auth: the login URL', auth.loginUrl],
          ['auth: the login page', auth.loginPage],
        ] as [string, string | undefined][])
      : []),
    ['auth-check', authCheck?.url],
    ...urls.map((url): [string, string] => ['urls', url]),
  ];
  for (const [called, address] of addresses) {
    if (address === undefined) continue;
    const { host } = readAddress(address, called);
    if (!hosts.includes(host))
      throw new UserError(`${called}: ${host} is out of scope`, {
        remedy: `Add "${host}" to scope if it belongs to the target`,
      });
  }
}
