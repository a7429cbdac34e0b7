import type { Value } from '@gatehouse/source';
import { stringMap, type Cluster, type KubernetesObject } from '../../../model/kubernetes/index.ts';

const SSH_PORTS: ReadonlySet<number | undefined> = new Set([22, 2222]);

const known = new WeakMap<Cluster, ReadonlyMap<string, KubernetesObject>>();

/** The Services with an SSH port, by namespace and selector (see `keyOf`). Gathered once for all that is scanned together. */
export function sshServices(cluster: Cluster): ReadonlyMap<string, KubernetesObject> {
  let services = known.get(cluster);
  if (!services) {
    services = new Map(
      cluster
        .ofKind('Service')
        .filter(
          (service) =>
            service.namespace !== undefined && service.spec.get('ports').items.some(isSsh),
        )
        .map((service) => [
          keyOf(service.namespace ?? '', stringMap(service.spec.get('selector'))),
          service,
        ]),
    );
    known.set(cluster, services);
  }
  return services;
}

/** Equal for a pod and a Service whose selector holds just the labels of the pod. */
export function keyOf(namespace: string, labels: ReadonlyMap<string, string>): string {
  const sorted = [...labels]
    .filter(([key]) => key !== 'pod-template-hash')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([namespace, sorted]);
}

function isSsh(port: Value): boolean {
  return SSH_PORTS.has(port.get('port').number) || SSH_PORTS.has(port.get('targetPort').number);
}
