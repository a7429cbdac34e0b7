import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const fullAccessRole = objectRule({
  id: 'kubernetes/full-access-role',
  title: 'Role allows everything on everything',
  severity: 'high',
  why: 'A role with `*` for API groups, resources and verbs is cluster-admin under another name: whoever holds it reads every Secret and can take over every node.',
  fix: 'List the API groups, resources and verbs that the workload uses.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0044'],
  tags: ['CWE-250', 'CIS-AKS-4.1.3'],
  kinds: ROLES,
  check: granting({ groups: ['*'], resources: ['*'], verbs: ['*'] }),
  examples: {
    fail: [roleExample('Everything', 'Role', { groups: ['*'], resources: ['*'], verbs: ['*'] })],
    pass: [
      roleExample('Everything in one API group', 'ClusterRole', {
        groups: ['apps'],
        resources: ['*'],
        verbs: ['*'],
      }),
    ],
  },
});
