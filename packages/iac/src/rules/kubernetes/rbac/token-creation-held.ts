import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const tokenCreationHeld = objectRule({
  id: 'kubernetes/token-creation-held',
  title: 'Somebody may issue tokens of ServiceAccounts',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding can act as any ServiceAccount within reach.',
  fix: 'Remove `serviceaccounts/token` from the role.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request'],
  aliases: ['C-0282'],
  tags: ['CIS-AKS-4.1.12'],
  variantOf: [
    'kubernetes/service-account-token-creation',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['serviceaccounts/token', '*'],
    verbs: ['create', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', {
        resources: ['serviceaccounts/token'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        resources: ['serviceaccounts/token'],
        verbs: ['create'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
