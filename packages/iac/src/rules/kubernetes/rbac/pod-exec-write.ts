import { objectRule } from '../define.ts';
import { ROLES, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const podExecWrite = objectRule({
  id: 'kubernetes/pod-exec-write',
  title: 'Role may open shells in pods',
  severity: 'medium',
  profile: 'all',
  why: 'A shell in a container has its secrets and its ServiceAccount.',
  fix: 'Remove `pods/exec`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0053'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/pod-exec', 'kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({ resources: ['pods/exec'], verbs: WRITE }),
  examples: {
    fail: [roleExample('Creates', 'Role', { resources: ['pods/exec'], verbs: ['create'] })],
    pass: [roleExample('Gets', 'Role', { resources: ['pods/exec'], verbs: ['get'] })],
  },
});
