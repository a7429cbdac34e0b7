import { stringMap, type Cluster, type KubernetesObject } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { isCoreService } from '../facts/services.ts';

const bySelector = new WeakMap<Cluster, ReadonlyMap<string, readonly KubernetesObject[]>>();

function servicesBySelector(cluster: Cluster): ReadonlyMap<string, readonly KubernetesObject[]> {
  let services = bySelector.get(cluster);
  if (!services) {
    const grouped = new Map<string, KubernetesObject[]>();
    for (const service of cluster.ofKind('Service').filter(isCoreService)) {
      const key = selectorKey(service);
      grouped.set(key, [...(grouped.get(key) ?? []).slice(0, 2), service]);
    }
    bySelector.set(cluster, (services = grouped));
  }
  return services;
}

function selectorKey(service: KubernetesObject): string {
  return JSON.stringify([...stringMap(service.spec.get('selector'))].sort());
}

export const sharedServiceSelector = objectRule({
  id: 'kubernetes/shared-service-selector',
  title: 'Two Services have the same selector',
  severity: 'low',
  profile: 'all',
  kinds: ['Service'],
  why: 'Where two teams chose the same labels, one gets the traffic of the other.',
  fix: 'Select by labels that only the pods of this Service carry.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  aliases: ['K8sUniqueServiceSelector'],
  check(service, report, cluster) {
    if (!isCoreService(service)) return;
    const same = servicesBySelector(cluster).get(selectorKey(service)) ?? [];
    const other = same.find(
      (candidate) =>
        candidate !== service &&
        (candidate.name !== service.name || candidate.namespace !== service.namespace),
    );
    if (other)
      report.fail(
        service.spec.get('selector'),
        `${service.label} has the same selector as ${other.label}`,
        [other.spec.get('selector')],
      );
  },
  examples: {
    fail: [
      {
        title: 'The same selector',
        source: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    pass: [
      {
        title: 'Other selectors',
        source: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
`,
      },
    ],
  },
});
