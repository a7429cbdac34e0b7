import { objectRule } from '../define.ts';
import { networkPolicies, type Cluster } from '../../../model/kubernetes/index.ts';
import { example, object } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

const SHOP = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';

export const namespaceNetworkPolicy = objectRule({
  id: 'kubernetes/namespace-network-policy',
  title: 'Namespace has no NetworkPolicy',
  severity: 'low',
  profile: 'all',
  why: 'Every pod of the cluster can talk to every pod of this namespace.',
  fix: 'Add a NetworkPolicy that denies by default.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['C-0049'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  kinds: ['Namespace'],
  check(namespace, report, cluster) {
    const covered = coverage(cluster);
    if (!covered.isWhole && !covered.namespaces.has(namespace.name))
      report.fail(namespace.metadata.get('name'), `${namespace.label} has no network policy`);
  },
  examples: {
    fail: [{ title: 'None', source: SHOP }],
    pass: [
      example('One', SHOP, policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]')),
    ],
  },
});

interface Coverage {
  readonly namespaces: ReadonlySet<string>;
  /** A cluster-wide policy for every endpoint. */
  readonly isWhole: boolean;
}

const coverages = new WeakMap<Cluster, Coverage>();

function coverage(cluster: Cluster): Coverage {
  let known = coverages.get(cluster);
  if (known) return known;
  const namespaces = new Set<string>();
  let isWhole = false;
  for (const { object, spec, selector } of networkPolicies(cluster)) {
    if (object.kind !== 'CiliumClusterwideNetworkPolicy') {
      if (object.namespace !== undefined) namespaces.add(object.namespace);
      continue;
    }
    const isForAll =
      selector.get('matchLabels').keys.length === 0 &&
      selector.get('matchExpressions').items.length === 0;
    const denies = spec.get('enableDefaultDeny');
    const isOff = denies.get('ingress').boolean === false && denies.get('egress').boolean === false;
    if (isForAll && !isOff && (spec.get('ingress').exists || spec.get('egress').exists))
      isWhole = true;
  }
  coverages.set(cluster, (known = { namespaces, isWhole }));
  return known;
}
