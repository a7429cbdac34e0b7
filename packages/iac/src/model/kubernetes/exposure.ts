import type { Cluster } from './cluster.ts';
import type { KubernetesObject } from './object.ts';
import type { Pod } from './pod.ts';
import { equalitySelector } from './selector.ts';

/** Whether a Service opens ports outside of the cluster. */
export function isExposed(service: KubernetesObject): boolean {
  const type = service.spec.get('type').string;
  return type === 'NodePort' || type === 'LoadBalancer';
}

/** Services of the core group: Knative has a kind of the same name. */
export function services(cluster: Cluster): readonly KubernetesObject[] {
  return cluster.ofKind('Service').filter(({ apiGroup }) => apiGroup === '');
}

/** For each pod that something leads to, the first object that does. */
export class Exposure {
  readonly #cluster: Cluster;
  readonly #through = new Map<Pod, KubernetesObject>();
  /** Services with the same selector lead to the same pods. */
  readonly #seen = new Set<string>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  /** Everything behind the Service is reached through `door`. */
  open(service: KubernetesObject, door: KubernetesObject): void {
    const selector = equalitySelector(service.spec.get('selector'));
    if (selector.equal.size === 0) return;
    const key = `${service.namespace ?? 'default'} ${JSON.stringify([...selector.equal].sort())}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const pod of this.#cluster.podsSelected(service.namespace, selector))
      if (!this.#through.has(pod)) this.#through.set(pod, door);
  }

  /** As `open`, for the Service of that name unless it is exposed by itself. */
  openNamed(namespace: string | undefined, name: string | undefined, door: KubernetesObject): void {
    if (name === undefined) return;
    const service = this.#cluster.named('Service', namespace, name)[0];
    if (service && !isExposed(service)) this.open(service, door);
  }

  doorTo(pod: Pod): KubernetesObject | undefined {
    return this.#through.get(pod);
  }
}
