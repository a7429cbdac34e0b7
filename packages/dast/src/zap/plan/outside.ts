import { UserError } from '@gatehouse/findings';
import { readAddress } from './address.ts';
import type { ZapSettings } from './settings.ts';

/**
 * A credential goes where the login is, and what is asked for belongs to what is scanned: both stay on the hosts that
 * somebody named.
 *
 * @param hosts that may be entered, as in URLs
 * @throws UserError for an address elsewhere, and for a login that would leave the encryption of the target
 */
export function refuseOutside(settings: ZapSettings, target: URL, hosts: readonly string[]): void {
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
    const { host, protocol } = readAddress(address, called);
    if (protocol === 'http:' && target.protocol === 'https:' && called.startsWith('auth'))
      throw new UserError(`${called}: a credential would go to ${host} in the clear`, {
        remedy: 'Use https, as for the target',
      });
    if (!hosts.includes(host))
      throw new UserError(`${called}: ${host} is out of scope`, {
        remedy: `Add "${host}" to scope if it belongs to the target`,
      });
  }
}
