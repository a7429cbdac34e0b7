import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const impersonatesGroups = objectRule({
  id: 'kubernetes/impersonates-groups',
  title: 'Role may impersonate groups',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles, or act as others, ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
  ],
  aliases: ['KSV-0043'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({ groups: ['*'], resources: ['groups'], verbs: ['impersonate'] }),
  examples: {
    fail: [
      roleExample('Impersonates', 'Role', {
        groups: ['*'],
        resources: ['groups'],
        verbs: ['impersonate'],
      }),
    ],
    pass: [
      roleExample('Core group only', 'Role', { resources: ['groups'], verbs: ['impersonate'] }),
    ],
  },
});
