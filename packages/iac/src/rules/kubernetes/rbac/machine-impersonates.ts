import { objectRule } from '../define.ts';
import { boundToMachines } from '../facts/machine-bindings.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['groups', 'users', 'serviceaccounts', '*'], verbs: ['impersonate', '*'] },
];

export const machineImpersonates = objectRule({
  id: 'kubernetes/machine-impersonates',
  title: 'A ServiceAccount may impersonate others',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever takes over a pod of the account acts as anybody.',
  fix: 'Take the permission out of the role, or bind the role to people only.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb',
  ],
  aliases: ['CKV2_K8S_3'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED),
  examples: {
    fail: [
      boundRoleExample('A ServiceAccount', 'Role', {
        resources: ['users'],
        verbs: ['impersonate'],
      }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
