import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const managesRoleObjects = objectRule({
  id: 'kubernetes/manages-role-objects',
  title: 'Role may bind, escalate or impersonate on roles and bindings',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb'],
  aliases: ['KSV-0050'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({
    resources: ['roles', 'rolebindings'],
    verbs: ['escalate', 'bind', 'impersonate', '*'],
  }),
  examples: {
    fail: [
      roleExample('Every verb', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['rolebindings'],
        verbs: ['*'],
      }),
    ],
    pass: [
      roleExample('Reads', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['rolebindings'],
        verbs: ['get'],
      }),
    ],
  },
});
