import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const persistentVolumeCreationHeld = objectRule({
  id: 'kubernetes/persistent-volume-creation-held',
  title: 'Somebody may create PersistentVolumes',
  severity: 'low',
  profile: 'all',
  why: 'The subjects of the binding can mount paths of the nodes.',
  fix: 'Let a storage class provision volumes.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation',
  ],
  aliases: ['C-0278'],
  tags: ['CIS-AKS-4.1.8'],
  variantOf: [
    'kubernetes/persistent-volume-creation',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['persistentvolumes', '*'],
    verbs: ['create', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', {
        resources: ['persistentvolumes'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        resources: ['persistentvolumes'],
        verbs: ['create'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
