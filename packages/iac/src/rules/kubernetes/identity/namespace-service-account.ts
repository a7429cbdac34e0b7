import { objectRule } from '../define.ts';
import type { Cluster } from '../../../model/kubernetes/index.ts';
import { example, object } from '../facts/workload-example.ts';

const SHOP = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';

export const namespaceServiceAccount = objectRule({
  id: 'kubernetes/namespace-service-account',
  title: 'Namespace leaves its pods to the default ServiceAccount',
  severity: 'low',
  profile: 'all',
  why: 'Without an account of its own a workload shares the rights of the default one.',
  fix: 'Make a ServiceAccount for each workload and set `automountServiceAccountToken: false` on the default one.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['C-0189'],
  tags: ['CIS-AKS-4.1.5'],
  variantOf: ['kubernetes/default-account-automount'],
  kinds: ['ServiceAccount', 'Namespace'],
  check(object, report, cluster) {
    const mounts = object.node.get('automountServiceAccountToken');
    if (object.kind === 'ServiceAccount') {
      if (object.name === 'default' && mounts.boolean !== false)
        report.fail(mounts, `${object.label} mounts its token by default`);
    } else if (!namespacesWithAccounts(cluster).has(object.name))
      report.fail(
        object.metadata.get('name'),
        `${object.label} has no ServiceAccount besides the default one`,
      );
  },
  examples: {
    fail: [
      example('None', SHOP),
      example('The default one mounts its token', object('v1', 'ServiceAccount', 'default')),
    ],
    pass: [example('One', SHOP, object('v1', 'ServiceAccount', 'web'))],
  },
});

const known = new WeakMap<Cluster, Set<string>>();

function namespacesWithAccounts(cluster: Cluster): Set<string> {
  let namespaces = known.get(cluster);
  if (namespaces) return namespaces;
  namespaces = new Set();
  for (const { name, namespace } of cluster.ofKind('ServiceAccount'))
    if (name !== 'default' && namespace !== undefined) namespaces.add(namespace);
  known.set(cluster, namespaces);
  return namespaces;
}
