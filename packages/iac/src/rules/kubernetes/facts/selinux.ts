import type { Value } from '@gatehouse/source';
import type { Pod } from '../../../model/kubernetes/index.ts';

/** Types that confine a container as container runtimes do by themselves. */
export const CONTAINER_TYPES: ReadonlySet<string> = new Set([
  'container_t',
  'container_init_t',
  'container_kvm_t',
]);

/** `seLinuxOptions` of the pod and of its containers, where written. */
export function selinuxOptionsOf(pod: Pod): readonly Value[] {
  return [
    pod.securityContext('seLinuxOptions'),
    ...pod.containers.map((container) => container.securityContext('seLinuxOptions')),
  ].filter((options) => options.exists);
}
