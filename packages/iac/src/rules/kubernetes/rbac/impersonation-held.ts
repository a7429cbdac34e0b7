import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const impersonationHeld = objectRule({
  id: 'kubernetes/impersonation-held',
  title: 'Somebody may impersonate others',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
  ],
  aliases: ['C-0065'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['users', 'serviceaccounts', 'groups', 'uids', '*'],
    verbs: ['impersonate', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', { resources: ['users'], verbs: ['impersonate'] }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        resources: ['users'],
        verbs: ['impersonate'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
