import type { Value } from '@gatehouse/source';
import type { Cluster, KubernetesObject } from '../../../model/kubernetes/index.ts';
import { isCoreService } from './services.ts';

/** Each backend of an Ingress that a path leads to. */
export function pathBackends(ingress: KubernetesObject): Value[] {
  return ingress.spec
    .get('rules')
    .items.flatMap((rule) => rule.get('http', 'paths').items.map((path) => path.get('backend')));
}

export function defaultBackend(ingress: KubernetesObject): Value {
  return ingress.spec.get('defaultBackend');
}

/** The Services of that name, scanned with it, in the namespace. */
export function servicesNamed(
  namespace: string | undefined,
  name: string,
  cluster: Cluster,
): KubernetesObject[] {
  return cluster.named('Service', namespace, name).filter(isCoreService);
}

/** Whether a Service offers the port that a `ServiceBackendPort` names by number or name. */
export function offersPort(service: KubernetesObject, port: Value): boolean {
  const { number } = port.get('number');
  const name = port.get('name').string;
  return service.spec
    .get('ports')
    .items.some((offered) =>
      name === undefined
        ? number !== undefined && offered.get('port').number === number
        : offered.get('name').string === name,
    );
}
