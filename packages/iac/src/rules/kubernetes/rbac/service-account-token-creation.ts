import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const serviceAccountTokenCreation = objectRule({
  id: 'kubernetes/service-account-token-creation',
  title: 'Role may issue tokens of ServiceAccounts',
  severity: 'high',
  why: 'With a fresh token its holder acts as any ServiceAccount within reach, whatever that one may do.',
  fix: 'Narrow the rule with `resourceNames` to the accounts that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request'],
  tags: ['CIS-AKS-4.1.12'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({
    groups: ['', '*'],
    resources: ['serviceaccounts/token', '*/token', 'serviceaccounts/*'],
    verbs: ['create', '*'],
    ofAll: true,
  }),
  examples: {
    fail: [
      roleExample('Issues tokens', 'ClusterRole', {
        resources: ['serviceaccounts/token'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('One account', 'Role', {
        resources: ['serviceaccounts/token'],
        verbs: ['create'],
        names: ['worker'],
      }),
    ],
  },
});
