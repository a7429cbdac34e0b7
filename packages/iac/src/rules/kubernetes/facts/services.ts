import {
  equalitySelector,
  type Cluster,
  type KubernetesObject,
  type Pod,
} from '../../../model/kubernetes/index.ts';
import { isEmpty } from './pod-traits.ts';
import { selectsAny } from './selection.ts';

const served = new WeakMap<Cluster, ReadonlySet<Pod>>();

/** Services of the core group; Knative has a kind of the same name. */
export function isCoreService(object: KubernetesObject): boolean {
  return object.kind === 'Service' && object.apiGroup === '';
}

/** Whether a Service, scanned with it, sends requests to the pod. */
export function isServed(pod: Pod, cluster: Cluster): boolean {
  let pods = served.get(cluster);
  if (!pods) {
    pods = new Set(
      cluster
        .ofKind('Service')
        .filter(hasSelector)
        .flatMap((service) => podsOf(service, cluster)),
    );
    served.set(cluster, pods);
  }
  return pods.has(pod);
}

/** Whether anything scanned with it makes pods for the Service. */
export function hasPods(service: KubernetesObject, cluster: Cluster): boolean {
  const selector = equalitySelector(service.spec.get('selector'));
  return selectsAny(cluster, service.namespace, selector);
}

function podsOf(service: KubernetesObject, cluster: Cluster): readonly Pod[] {
  return cluster.podsSelected(service.namespace, equalitySelector(service.spec.get('selector')));
}

/** Whether the Service finds its pods by labels: not by a DNS name, and not by endpoints that somebody writes. */
export function hasSelector(service: KubernetesObject): boolean {
  return (
    isCoreService(service) &&
    service.spec.get('type').string !== 'ExternalName' &&
    !isEmpty(service.spec.get('selector'))
  );
}
