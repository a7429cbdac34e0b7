import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const execHeld = objectRule({
  id: 'kubernetes/exec-held',
  title: 'Somebody may run commands in containers',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding get the secrets and the ServiceAccount of every pod within its reach.',
  fix: 'Remove `pods/exec` from the role.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0002'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/pod-exec', 'kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['pods/exec', 'pods/*', '*'],
    verbs: ['create', '*'],
  }),
  examples: {
    fail: [boundRoleExample('Bound', 'Role', { resources: ['pods/exec'], verbs: ['create'] })],
    pass: [
      roleExample('Nobody holds the role', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
