import { objectRule } from '../define.ts';
import { RBAC, ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const escalationHeld = objectRule({
  id: 'kubernetes/escalation-held',
  title: 'Somebody may bind, escalate or impersonate',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  aliases: ['C-0191'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound(
    {
      groups: [RBAC, '*'],
      resources: ['clusterroles', 'roles', '*'],
      verbs: ['bind', 'escalate', '*'],
    },
    {
      groups: ['', '*'],
      resources: ['users', 'serviceaccounts', 'groups', 'uids', '*'],
      verbs: ['impersonate', '*'],
    },
  ),
  examples: {
    fail: [
      boundRoleExample('Binds', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['clusterroles'],
        verbs: ['bind'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['clusterroles'],
        verbs: ['bind'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
