import { objectRule } from '../define.ts';
import { ROLES, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const networkingWrite = objectRule({
  id: 'kubernetes/networking-write',
  title: 'Role may change how traffic flows',
  severity: 'low',
  profile: 'all',
  why: 'Services, endpoints, ingresses and network policies decide who receives traffic.',
  fix: 'Remove the verb.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0056'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({
    resources: ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses'],
    verbs: WRITE,
  }),
  examples: {
    fail: [roleExample('Patches', 'Role', { resources: ['services'], verbs: ['patch'] })],
    pass: [roleExample('Reads', 'Role', { resources: ['services'], verbs: ['get'] })],
  },
});
