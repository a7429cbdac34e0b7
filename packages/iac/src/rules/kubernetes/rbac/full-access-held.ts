import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const fullAccessHeld = objectRule({
  id: 'kubernetes/full-access-held',
  title: 'Somebody holds a role that allows everything',
  severity: 'high',
  profile: 'all',
  why: 'The subjects of this binding can do whatever a cluster administrator can within its reach.',
  fix: 'Bind a role that names what the subject needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0035', 'C-0187'],
  tags: ['CIS-AKS-4.1.1', 'CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ['*', ''], resources: ['*'], verbs: ['*'] }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', { groups: ['*'], resources: ['*'], verbs: ['*'] }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        groups: ['*'],
        resources: ['*'],
        verbs: ['*'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
