import { objectRule } from '../define.ts';
import { allowsExec, bindingOnlyTo } from '../facts/powerful-roles.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

export const namespaceBindingToExecRole = objectRule({
  id: 'kubernetes/namespace-binding-to-exec-role',
  title: 'RoleBinding to a Role that allows exec',
  severity: 'medium',
  profile: 'all',
  why: 'Its subjects can open a shell in every pod within reach.',
  fix: 'Bind a role that stands beside its binding and names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['rolebindingRolePodExecAttach'],
  tags: ['CWE-284'],
  kinds: ['RoleBinding'],
  check: bindingOnlyTo('Role', allowsExec),
  examples: {
    fail: [
      boundRoleExample('Too powerful', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
