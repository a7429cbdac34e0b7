import { objectRule } from '../define.ts';
import { READ, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const clusterRoleManagesSecrets = objectRule({
  id: 'kubernetes/cluster-role-manages-secrets',
  title: 'ClusterRole has access to Secrets',
  severity: 'medium',
  profile: 'all',
  why: 'Any verb on Secrets lets its holder learn or plant credentials in every namespace.',
  fix: 'Leave Secrets out of ClusterRoles.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['KSV-0041'],
  tags: ['CWE-522', 'CIS-AKS-4.1.2'],
  variantOf: [
    'kubernetes/cluster-wide-secrets',
    'kubernetes/namespace-secrets',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check: granting({ resources: ['secrets'], verbs: [...READ, ...WRITE] }),
  examples: {
    fail: [
      roleExample('Creates secrets', 'ClusterRole', { resources: ['secrets'], verbs: ['create'] }),
    ],
    pass: [roleExample('In a Role', 'Role', { resources: ['secrets'], verbs: ['get'] })],
  },
});
