import type { Value } from '@gatehouse/source';
import {
  Exposure,
  isExposed,
  services,
  type Cluster,
  type KubernetesObject,
} from '../../../model/kubernetes/index.ts';

function perCluster(build: (cluster: Cluster) => Exposure): (cluster: Cluster) => Exposure {
  const built = new WeakMap<Cluster, Exposure>();
  return (cluster) => {
    let exposure = built.get(cluster);
    if (!exposure) built.set(cluster, (exposure = build(cluster)));
    return exposure;
  };
}

function throughServices(cluster: Cluster): Exposure {
  const exposure = new Exposure(cluster);
  for (const service of services(cluster)) if (isExposed(service)) exposure.open(service, service);
  return exposure;
}

/** Node ports and load balancers. */
export const serviceExposureOf = perCluster(throughServices);

/** Node ports, load balancers, and Ingresses to Services inside. */
export const exposureOf = perCluster((cluster) => {
  const exposure = throughServices(cluster);
  for (const ingress of cluster.ofKind('Ingress').filter(isPlaced))
    for (const rule of ingress.spec.get('rules').items)
      for (const path of rule.get('http', 'paths').items)
        exposure.openNamed(
          ingress.namespace,
          path.get('backend', 'service', 'name').string,
          ingress,
        );
  return exposure;
});

/** Routes of the Gateway API, and VirtualServices behind a public gateway of Istio. */
export const gatewayExposureOf = perCluster((cluster) => {
  const exposure = new Exposure(cluster);
  for (const kind of ['HTTPRoute', 'TCPRoute', 'UDPRoute'])
    for (const route of cluster.ofKind(kind).filter(isPlaced))
      for (const rule of route.spec.get('rules').items)
        for (const backend of rule.get('backendRefs').items)
          if (namesService(backend))
            exposure.openNamed(route.namespace, backend.get('name').string, route);
  const gateways = publicGateways(cluster);
  for (const virtual of cluster.ofKind('VirtualService')) {
    const names = virtual.spec.get('gateways').strings;
    if (names.some((name) => gateways.has(qualified(name, virtual.namespace))))
      openRoutes(virtual, exposure);
  }
  return exposure;
});

/** What has no namespace yet may end up beside any Service of that name. */
function isPlaced({ namespace }: KubernetesObject): boolean {
  return namespace !== undefined;
}

/** The kind of a backend is Service where it is left out (Gateway API, BackendObjectReference). */
function namesService(backend: Value): boolean {
  const kind = backend.get('kind');
  return !kind.exists || kind.string === 'Service';
}

function openRoutes(virtual: KubernetesObject, exposure: Exposure): void {
  for (const http of virtual.spec.get('http').items)
    for (const route of http.get('route').items) {
      const [name, namespace = virtual.namespace] =
        route.get('destination', 'host').string?.split('.') ?? [];
      exposure.openNamed(namespace, name, virtual);
    }
}

/** Istio gateways whose proxies stand behind an exposed Service of `istio-system`, or whose name ends in `public`. */
function publicGateways(cluster: Cluster): ReadonlySet<string> {
  const exposed = new Set<string>();
  const anyService = new Set<string>();
  for (const service of services(cluster)) {
    if (service.namespace !== 'istio-system') continue;
    for (const value of service.labels.values()) {
      anyService.add(value);
      if (isExposed(service)) exposed.add(value);
    }
  }
  const found = new Set<string>();
  for (const gateway of cluster.ofKind('Gateway')) {
    const selected = gateway.spec.get('selector').values.flatMap((value) => value.string ?? []);
    const candidates = gateway.name.endsWith('public') ? anyService : exposed;
    if (selected.some((value) => candidates.has(value)))
      found.add(qualified(gateway.name, gateway.namespace));
  }
  return found;
}

function qualified(name: string, namespace: string | undefined): string {
  return name.includes('/') ? name : `${namespace ?? 'default'}/${name}`;
}
