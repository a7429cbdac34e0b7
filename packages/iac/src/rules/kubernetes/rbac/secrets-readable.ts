import { objectRule } from '../define.ts';
import { READ, ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const secretsReadable = objectRule({
  id: 'kubernetes/secrets-readable',
  title: 'Somebody may read Secrets',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding can read every Secret within its reach.',
  fix: 'Narrow the role with `resourceNames`, or leave Secrets out.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['C-0015', 'C-0186'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: [
    'kubernetes/cluster-wide-secrets',
    'kubernetes/namespace-secrets',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ['', '*'], resources: ['secrets', '*'], verbs: READ }),
  examples: {
    fail: [boundRoleExample('Bound', 'Role', { resources: ['secrets'], verbs: ['get'] })],
    pass: [
      roleExample('Nobody holds the role', 'Role', { resources: ['secrets'], verbs: ['get'] }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
