import type { Value } from '@gatehouse/source';
import type { Pod } from '../../../model/kubernetes/index.ts';

/** Kept within the pod since the first Pod Security Standards. */
const FIRST_SAFE = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_syncookies',
];

/** What counted as safe until Kubernetes 1.26. */
export const SAFE_SYSCTLS_1_0: ReadonlySet<string> = new Set(FIRST_SAFE);

/** What counts as safe since Kubernetes 1.32. */
export const SAFE_SYSCTLS_1_32: ReadonlySet<string> = new Set([
  ...FIRST_SAFE,
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
]);

/** What counts as safe since Kubernetes 1.37. */
export const SAFE_SYSCTLS_1_37: ReadonlySet<string> = new Set([
  ...SAFE_SYSCTLS_1_32,
  'net.ipv4.tcp_notsent_lowat',
  'net.ipv4.tcp_slow_start_after_idle',
]);

/** The names of the kernel parameters that a pod sets. */
export function sysctlNames(pod: Pod): readonly Value[] {
  const items = pod.securityContext('sysctls').items;
  return items.length === 0 ? items : items.map((item) => item.get('name'));
}
