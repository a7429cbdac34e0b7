import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const persistentVolumeCreation = objectRule({
  id: 'kubernetes/persistent-volume-creation',
  title: 'Role may create PersistentVolumes',
  severity: 'medium',
  why: 'A PersistentVolume can be a path of the node: whoever creates one reads and writes the file system of its host.',
  fix: 'Let a storage class provision volumes; create PersistentVolumes as an administrator.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation',
  ],
  tags: ['CIS-AKS-4.1.8'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({ groups: ['', '*'], resources: ['persistentvolumes'], verbs: ['create', '*'] }),
  examples: {
    fail: [
      roleExample('Creates volumes', 'ClusterRole', {
        resources: ['persistentvolumes'],
        verbs: ['create'],
      }),
    ],
    pass: [
      roleExample('Claims volumes', 'Role', {
        resources: ['persistentvolumeclaims'],
        verbs: ['create'],
      }),
    ],
  },
});
