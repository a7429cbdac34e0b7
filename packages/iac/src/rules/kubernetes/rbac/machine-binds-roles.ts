import { objectRule } from '../define.ts';
import { boundToMachines } from '../facts/machine-bindings.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['clusterrolebindings', 'rolebindings', '*'], verbs: ['bind', '*'] },
];

export const machineBindsRoles = objectRule({
  id: 'kubernetes/machine-binds-roles',
  title: 'A ServiceAccount may bind roles',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever takes over a pod of the account grants itself every right.',
  fix: 'Take the permission out of the role, or bind the role to people only.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  aliases: ['CKV2_K8S_1'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED),
  examples: {
    fail: [
      boundRoleExample('A ServiceAccount', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['rolebindings'],
        verbs: ['bind'],
      }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
