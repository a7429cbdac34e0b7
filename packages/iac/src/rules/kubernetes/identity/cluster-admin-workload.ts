import { podRule } from '../define.ts';
import {
  Access,
  accountName,
  mountsToken,
  roleReference,
  type KubernetesObject,
} from '../../../model/kubernetes/index.ts';
import { ruleGranting, type Grant } from '../facts/grants.ts';
import { bindingExample, boundWorkloadExample, workerDeployment } from '../facts/rbac-example.ts';

const BINDS_ADMIN = {};
const EVERYTHING: readonly Grant[] = [{ groups: ['*'], resources: ['*'], verbs: ['*'] }];
const ADMIN = bindingExample(
  '',
  'ClusterRoleBinding',
  ['ClusterRole', 'cluster-admin'],
  'ServiceAccount:worker',
).source;

export const clusterAdminWorkload = podRule({
  id: 'kubernetes/cluster-admin-workload',
  title: 'Workload runs as a cluster administrator',
  severity: 'critical',
  why: 'Whoever takes over one container of it owns the cluster: its token reads every Secret and starts pods on every node.',
  fix: 'Bind its ServiceAccount to a role that names what the workload uses, or set `automountServiceAccountToken: false`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  tags: ['CWE-250', 'CIS-AKS-4.1.1'],
  check(pod, report, cluster) {
    if (!mountsToken(pod, cluster)) return;
    const access = Access.in(cluster);
    const binding = access.ofAccount(pod.namespace, accountName(pod), BINDS_ADMIN, (one) =>
      one.kind === 'ClusterRoleBinding' && isAdmin(one, access) ? one : undefined,
    );
    if (!binding) return;
    const name = pod.serviceAccountName;
    report.fail(
      name,
      `${pod.label} runs as ServiceAccount "${accountName(pod)}", which ${binding.label} makes cluster-admin`,
      [binding.node.get('roleRef', 'name')],
    );
  },
  examples: {
    fail: [
      { title: 'Bound to cluster-admin', source: `${workerDeployment()}---\n${ADMIN}` },
      boundWorkloadExample('Bound to a role that allows everything', 'ClusterRole', [
        { groups: ['*'], resources: ['*'], verbs: ['*'] },
      ]),
      {
        title: 'The default account of the namespace',
        source: `${workerDeployment().replace('      serviceAccountName: worker\n', '')}---\n${ADMIN.replace('ServiceAccount\n    name: worker', 'ServiceAccount\n    name: default')}`,
      },
    ],
    pass: [
      {
        title: 'Without its token',
        source: `${workerDeployment('automountServiceAccountToken: false')}---\n${ADMIN}`,
      },
      boundWorkloadExample('Bound to a small role', 'Role', [
        { resources: ['pods'], verbs: ['get'] },
      ]),
      {
        title: 'Another account',
        source: `${workerDeployment()}---\n${ADMIN.replace('ServiceAccount\n    name: worker', 'ServiceAccount\n    name: other')}`,
      },
    ],
  },
});

function isAdmin(binding: KubernetesObject, access: Access): boolean {
  if (roleReference(binding).name === 'cluster-admin') return true;
  return access.ofRole(binding, EVERYTHING, (role) => ruleGranting(role, EVERYTHING)) !== undefined;
}
