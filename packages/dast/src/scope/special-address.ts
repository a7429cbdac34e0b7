import { BlockList, isIP } from 'node:net';

/** Where an address leads, as far as that matters to whoever must not be led astray. */
export type AddressKind = 'public' | 'private' | 'loopback' | 'forbidden';

/**
 * What no scan asks, whoever names it. Machines of a cloud hand their credentials to whoever asks there: 169.254.169.254
 * lies in the link-local block (RFC 3927, RFC 4291 §2.5.6); 168.63.129.16 is Azure's host
 * (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16), fd00:ec2::254 Amazon's over IPv6
 * (docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html). "This network" (RFC 1122 §3.2.1.3)
 * leads to the machine itself in disguise; to a group (RFC 5771, RFC 4291 §2.7) nothing can be asked.
 */
const FORBIDDEN = blocks([
  '0.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '255.255.255.255/32',
  '::/128',
  'fd00:ec2::254/128',
  'fe80::/10',
  'ff00::/8',
]);

const LOOPBACK = blocks(['127.0.0.0/8', '::1/128']);

/** RFC 1918, RFC 6598 (between a carrier and its customers), RFC 4193. */
const PRIVATE = blocks([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
]);

/**
 * @param address an address of either version, without brackets; IPv4 within IPv6 counts as what it is
 */
export function kindOfAddress(address: string): AddressKind {
  const inner = withinTranslation(address);
  const family = isIP(inner) === 6 ? 'ipv6' : 'ipv4';
  if (FORBIDDEN.check(inner, family)) return 'forbidden';
  if (LOOPBACK.check(inner, family)) return 'loopback';
  return PRIVATE.check(inner, family) ? 'private' : 'public';
}

/** Whether a URL names this machine, by name (RFC 6761 §6.3) or by address. */
export function isThisMachine({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[(.*)\]$/u, '$1');
  return host === 'localhost' || host.endsWith('.localhost') || kindOfAddress(host) === 'loopback';
}

/** RFC 6052: an address of IPv4 behind the well-known prefix, as URLs write it. */
function withinTranslation(address: string): string {
  const [, high, low] = /^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/iu.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

function blocks(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix] = subnet.split('/');
    list.addSubnet(net, Number(prefix), isIP(net) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
