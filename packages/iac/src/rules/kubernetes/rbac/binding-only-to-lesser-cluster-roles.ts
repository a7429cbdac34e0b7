import { objectRule } from '../define.ts';
import { allowsEverything, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

export const bindingOnlyToLesserClusterRoles = objectRule({
  id: 'kubernetes/binding-only-to-lesser-cluster-roles',
  title: 'ClusterRoleBinding to a role that allows everything',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can do everything within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['clusterrolebindingClusterAdmin'],
  tags: ['CIS-AKS-4.1.1'],
  variantOf: ['kubernetes/cluster-admin-binding', 'kubernetes/cluster-admin-binding-anywhere'],
  kinds: ['ClusterRoleBinding'],
  check: bindingOnlyTo('ClusterRole', allowsEverything, {
    spared: ['cluster-admin'],
    refused: 'cluster-admin',
    trusted: 'view',
  }),
  examples: {
    fail: [
      boundRoleExample('Too powerful', 'ClusterRole', {
        groups: ['*'],
        resources: ['*'],
        verbs: ['*'],
      }),
    ],
    pass: [boundRoleExample('Reads pods', 'ClusterRole', { resources: ['pods'], verbs: ['get'] })],
  },
});
