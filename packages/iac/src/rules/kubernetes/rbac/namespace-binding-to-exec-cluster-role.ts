import { objectRule } from '../define.ts';
import { allowsExec, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

export const namespaceBindingToExecClusterRole = objectRule({
  id: 'kubernetes/namespace-binding-to-exec-cluster-role',
  title: 'RoleBinding to a ClusterRole that allows exec',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can open a shell in every pod within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['rolebindingClusterRolePodExecAttach'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/cluster-admin-binding', 'kubernetes/cluster-admin-binding-anywhere'],
  kinds: ['RoleBinding'],
  check: bindingOnlyTo('ClusterRole', allowsExec),
  examples: {
    fail: [
      {
        title: 'ClusterRole bound in a namespace',
        source: boundRoleExample('', 'ClusterRole', {
          resources: ['pods/exec'],
          verbs: ['create'],
        }).source.replace('kind: ClusterRoleBinding', 'kind: RoleBinding'),
      },
    ],
    pass: [
      {
        title: 'ClusterRole bound in a namespace',
        source: boundRoleExample('', 'ClusterRole', {
          resources: ['pods'],
          verbs: ['get'],
        }).source.replace('kind: ClusterRoleBinding', 'kind: RoleBinding'),
      },
      boundRoleExample('A Role', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
    ],
  },
});
