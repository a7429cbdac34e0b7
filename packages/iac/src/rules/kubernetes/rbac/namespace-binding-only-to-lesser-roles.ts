import { objectRule } from '../define.ts';
import { allowsEverything, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { bindingExample, boundRoleExample } from '../facts/rbac-example.ts';

export const namespaceBindingOnlyToLesserRoles = objectRule({
  id: 'kubernetes/namespace-binding-only-to-lesser-roles',
  title: 'RoleBinding to a Role that allows everything',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can do everything within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['rolebindingClusterAdminRole'],
  tags: ['CIS-AKS-4.1.1'],
  kinds: ['RoleBinding'],
  check: bindingOnlyTo('Role', allowsEverything, { besideAny: true }),
  examples: {
    fail: [
      boundRoleExample('Too powerful', 'Role', { groups: ['*'], resources: ['*'], verbs: ['*'] }),
      bindingExample('No Role beside it', 'RoleBinding', ['ClusterRole', 'view'], 'User:jane'),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
