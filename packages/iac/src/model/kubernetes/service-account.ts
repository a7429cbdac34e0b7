import type { Cluster } from './cluster.ts';
import type { KubernetesObject } from './object.ts';
import type { Pod } from './pod.ts';

/** The ServiceAccount under which a pod runs: `default` unless it names one. */
export function accountName(pod: Pod): string {
  const name = pod.serviceAccountName.string;
  return name === undefined || name === '' ? 'default' : name;
}

/** The object of that account, where it was scanned too. */
export function accountOf(pod: Pod, cluster: Cluster): KubernetesObject | undefined {
  const { path } = pod.spec.source;
  return cluster.named('ServiceAccount', pod.namespace, accountName(pod), path)[0];
}

/**
 * Whether the API token of the account is mounted into the pod. What the pod says wins over what its account says; where
 * neither says anything it is (Kubernetes API, PodSpec and ServiceAccount `automountServiceAccountToken`).
 */
export function mountsToken(pod: Pod, cluster: Cluster): boolean {
  const own = pod.spec.get('automountServiceAccountToken').boolean;
  if (own !== undefined) return own;
  return accountOf(pod, cluster)?.node.get('automountServiceAccountToken').boolean !== false;
}
