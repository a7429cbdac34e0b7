import { objectRule } from '../define.ts';
import { READ, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const roleManagesSecrets = objectRule({
  id: 'kubernetes/role-manages-secrets',
  title: 'Role has access to Secrets',
  severity: 'low',
  profile: 'all',
  why: 'Any verb on Secrets lets its holder learn or plant credentials in the namespace.',
  fix: 'Leave Secrets out of the role, or name the one that is needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['KSV-0113'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: [
    'kubernetes/cluster-wide-secrets',
    'kubernetes/namespace-secrets',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['Role'],
  check: granting({ resources: ['secrets'], verbs: [...READ, ...WRITE] }),
  examples: {
    fail: [roleExample('Deletes secrets', 'Role', { resources: ['secrets'], verbs: ['delete'] })],
    pass: [
      roleExample('In a ClusterRole', 'ClusterRole', { resources: ['secrets'], verbs: ['get'] }),
    ],
  },
});
