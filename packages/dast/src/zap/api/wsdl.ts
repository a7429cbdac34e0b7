import { UserError } from '@gatehouse/findings';
import { oneLine } from '../../evidence/one-line.ts';

/**
 * ZAP sends requests where the ports of the service say (WSDL 1.1, 3.8): they must not lead out of the scope.
 *
 * @param hosts that may be entered, as in URLs
 * @throws UserError for a description without an address, or with one elsewhere
 */
export function refuseOtherHosts(wsdl: string, hosts: readonly string[]): void {
  const addresses = [
    ...wsdl.matchAll(
      /<(?:[\w.-]{1,60}:)?address\s[^<>]{0,2000}?location\s*=\s*["']([^"'<>]{0,2000})["']/gu,
    ),
  ].map(([, location = '']) => location.trim());
  if (addresses.length === 0)
    throw new UserError('api-spec: the WSDL gives no address of the service');
  for (const address of addresses)
    if (!URL.canParse(address) || !hosts.includes(new URL(address).host))
      throw new UserError(`api-spec: the service is at "${oneLine(address, 200)}", out of scope`, {
        remedy: 'Give the WSDL that the target itself serves, or add the host to scope',
      });
}
