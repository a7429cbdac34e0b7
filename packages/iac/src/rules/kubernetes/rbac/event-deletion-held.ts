import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const eventDeletionHeld = objectRule({
  id: 'kubernetes/event-deletion-held',
  title: 'Somebody may delete events',
  severity: 'low',
  profile: 'all',
  why: 'Deleted events cover traces.',
  fix: 'Remove the verb.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['C-0031'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['events', '*'],
    verbs: ['delete', 'deletecollection', '*'],
  }),
  examples: {
    fail: [boundRoleExample('Bound', 'Role', { resources: ['events'], verbs: ['delete'] })],
    pass: [
      roleExample('Nobody holds the role', 'Role', { resources: ['events'], verbs: ['delete'] }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
