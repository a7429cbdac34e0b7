import { objectRule } from '../define.ts';
import { allowsEverything, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

export const namespaceBindingOnlyToLesserClusterRoles = objectRule({
  id: 'kubernetes/namespace-binding-only-to-lesser-cluster-roles',
  title: 'RoleBinding to a ClusterRole that allows everything',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can do everything within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['rolebindingClusterAdminClusterRole'],
  tags: ['CIS-AKS-4.1.1'],
  variantOf: ['kubernetes/cluster-admin-binding', 'kubernetes/cluster-admin-binding-anywhere'],
  kinds: ['RoleBinding'],
  check: bindingOnlyTo('ClusterRole', allowsEverything, { refused: 'cluster-admin' }),
  examples: {
    fail: [
      {
        title: 'ClusterRole bound in a namespace',
        source: boundRoleExample('', 'ClusterRole', {
          groups: ['*'],
          resources: ['*'],
          verbs: ['*'],
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
      boundRoleExample('A Role', 'Role', { groups: ['*'], resources: ['*'], verbs: ['*'] }),
    ],
  },
});
