import { objectRule } from '../define.ts';
import { RBAC, ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const escalateOnRoles = objectRule({
  id: 'kubernetes/escalate-on-roles',
  title: 'Role may escalate roles',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb'],
  aliases: ['CKV_K8S_158'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({
    groups: [RBAC, '*'],
    resources: ['roles', 'clusterroles', '*'],
    verbs: ['escalate', '*'],
  }),
  examples: {
    fail: [
      roleExample('Escalates roles', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        verbs: ['escalate'],
      }),
    ],
    pass: [
      roleExample('Updates roles', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        verbs: ['update'],
      }),
    ],
  },
});
