import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const podCreationHeld = objectRule({
  id: 'kubernetes/pod-creation-held',
  title: 'Somebody may create pods',
  severity: 'low',
  profile: 'all',
  why: 'The subjects of the binding can mount any Secret of the namespace into a pod of their own.',
  fix: 'Give this to the deployment pipeline alone.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
  ],
  aliases: ['C-0188'],
  tags: ['CIS-AKS-4.1.4'],
  variantOf: [
    'kubernetes/pod-creation-everywhere',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ['', '*'], resources: ['pods', '*'], verbs: ['create', '*'] }),
  examples: {
    fail: [boundRoleExample('Bound', 'Role', { resources: ['pods'], verbs: ['create'] })],
    pass: [
      roleExample('Nobody holds the role', 'Role', { resources: ['pods'], verbs: ['create'] }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
