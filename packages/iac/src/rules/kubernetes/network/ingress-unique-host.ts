import { objectRule } from '../define.ts';
import type { Cluster, KubernetesObject } from '../../../model/kubernetes/index.ts';
import { example, webIngress } from '../facts/workload-example.ts';

export const ingressUniqueHost = objectRule({
  id: 'kubernetes/ingress-unique-host',
  title: 'Two Ingresses claim the same host',
  severity: 'medium',
  profile: 'all',
  why: 'Which of them answers depends on their age, so one can take the traffic of the other.',
  fix: 'Keep all paths of a host in one Ingress, or split by host name.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards',
  ],
  aliases: ['K8sUniqueIngressHost'],
  tags: ['CWE-923'],
  kinds: ['Ingress'],
  check(ingress, report, cluster) {
    for (const rule of ingress.spec.get('rules').items) {
      const host = rule.get('host');
      const rival =
        host.string === undefined
          ? undefined
          : claims(cluster)
              .get(host.string)
              ?.find((one) => !isSame(one, ingress));
      if (rival)
        report.fail(host, `${ingress.label} claims ${host.string} as ${rival.label} does`, [
          rival.spec.get('rules'),
        ]);
    }
  },
  examples: {
    fail: [example('Twice', webIngress(), webIngress().replace('name: web', 'name: other'))],
    pass: [
      example('One host', webIngress()),
      example('The same object twice, as overlays hold it', webIngress(), webIngress()),
    ],
  },
});

const known = new WeakMap<Cluster, Map<string, KubernetesObject[]>>();

/** For each host up to two Ingresses that are not the same object. */
function claims(cluster: Cluster): Map<string, KubernetesObject[]> {
  let byHost = known.get(cluster);
  if (byHost) return byHost;
  known.set(cluster, (byHost = new Map<string, KubernetesObject[]>()));
  for (const ingress of cluster.ofKind('Ingress'))
    for (const rule of ingress.spec.get('rules').items) {
      const host = rule.get('host').string;
      if (host === undefined) continue;
      const claimants = byHost.get(host) ?? [];
      if (claimants.length < 2 && !claimants.some((one) => isSame(one, ingress)))
        byHost.set(host, [...claimants, ingress]);
    }
  return byHost;
}

function isSame(a: KubernetesObject, b: KubernetesObject): boolean {
  return a.name === b.name && a.namespace === b.namespace;
}
