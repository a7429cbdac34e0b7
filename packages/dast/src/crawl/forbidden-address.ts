import { BlockList, isIP } from 'node:net';

/** Where clouds answer whoever asks with credentials, and what no name of a site leads to. Even named they are not asked. */
const FORBIDDEN = new BlockList();
/** RFC 3927 and RFC 4291 §2.5.6: link-local, with 169.254.169.254 of most clouds. */
FORBIDDEN.addSubnet('169.254.0.0', 16);
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
/** The same embedded by NAT64 and 6to4, RFC 6052 and RFC 3056. */
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
FORBIDDEN.addSubnet('2002:a9fe::', 32, 'ipv6');
/** Metadata of Amazon by IPv6, of Alibaba, and the host of Azure's machines. */
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');
FORBIDDEN.addAddress('100.100.100.200');
FORBIDDEN.addAddress('168.63.129.16');
/** This host unspecified, multicast, broadcast: RFC 1122, RFC 5771, RFC 4291. */
FORBIDDEN.addSubnet('0.0.0.0', 8);
FORBIDDEN.addAddress('::', 'ipv6');
FORBIDDEN.addSubnet('224.0.0.0', 3);
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6');

/** Names of the same. */
const FORBIDDEN_NAMES =
  /^(?:metadata|metadata\.google\.internal|instance-data(?:\.ec2\.internal)?)\.?$/i;

/** An address in figures, as the URL Standard or a resolver writes it; brackets or none. */
export function isForbiddenAddress(address: string): boolean {
  const bare = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  const version = isIP(bare);
  return version !== 0 && FORBIDDEN.check(bare, version === 6 ? 'ipv6' : 'ipv4');
}

export function isForbiddenHost(hostname: string): boolean {
  return FORBIDDEN_NAMES.test(hostname) || isForbiddenAddress(hostname);
}
