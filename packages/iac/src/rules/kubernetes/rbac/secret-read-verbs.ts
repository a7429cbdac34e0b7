import { objectRule } from '../define.ts';
import { READ, ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const secretReadVerbs = objectRule({
  id: 'kubernetes/secret-read-verbs',
  title: 'Role may read Secrets',
  severity: 'medium',
  profile: 'all',
  why: '`list` and `watch` return the contents of Secrets just as `get` does.',
  fix: 'Remove the verbs that read Secrets.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['restrict-secret-role-verbs'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: [
    'kubernetes/cluster-wide-secrets',
    'kubernetes/namespace-secrets',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({ resources: ['secrets'], verbs: READ }),
  examples: {
    fail: [roleExample('Watches secrets', 'Role', { resources: ['secrets'], verbs: ['watch'] })],
    pass: [roleExample('Creates secrets', 'Role', { resources: ['secrets'], verbs: ['create'] })],
  },
});
