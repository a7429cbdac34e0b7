import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const portForwardHeld = objectRule({
  id: 'kubernetes/port-forward-held',
  title: 'Somebody may forward ports to pods',
  severity: 'low',
  profile: 'all',
  why: 'A forwarded port reaches services that no NetworkPolicy lets through.',
  fix: 'Remove `pods/portforward` from the role.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0063'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['pods/portforward', 'pods/*', '*'],
    verbs: ['create', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'Role', { resources: ['pods/portforward'], verbs: ['create'] }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'Role', {
        resources: ['pods/portforward'],
        verbs: ['create'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
