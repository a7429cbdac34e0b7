import { objectRule } from '../define.ts';
import { ROLES, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const configMapWrite = objectRule({
  id: 'kubernetes/config-map-write',
  title: 'Role may change ConfigMaps',
  severity: 'low',
  profile: 'all',
  why: 'Settings in ConfigMaps change what applications do.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0049'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({ resources: ['configmaps'], verbs: WRITE }),
  examples: {
    fail: [roleExample('Updates', 'Role', { resources: ['configmaps'], verbs: ['update'] })],
    pass: [roleExample('Reads', 'Role', { resources: ['configmaps'], verbs: ['get'] })],
  },
});
