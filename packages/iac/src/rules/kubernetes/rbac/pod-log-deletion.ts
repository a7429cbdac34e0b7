import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const podLogDeletion = objectRule({
  id: 'kubernetes/pod-log-deletion',
  title: 'Role may delete pod logs',
  severity: 'low',
  profile: 'all',
  why: 'Deleted logs cover traces.',
  fix: 'Remove the verb.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0042'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({ resources: ['pods/log'], verbs: ['delete', 'deletecollection', '*'] }),
  examples: {
    fail: [roleExample('Deletes', 'Role', { resources: ['pods/log'], verbs: ['delete'] })],
    pass: [roleExample('Reads', 'Role', { resources: ['pods/log'], verbs: ['get'] })],
  },
});
