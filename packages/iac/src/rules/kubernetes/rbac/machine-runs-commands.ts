import { objectRule } from '../define.ts';
import { boundToMachines } from '../facts/machine-bindings.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['pods/exec', 'nodes/proxy', '*'], verbs: ['create', '*'] },
];

export const machineRunsCommands = objectRule({
  id: 'kubernetes/machine-runs-commands',
  title: 'A ServiceAccount may run commands in pods',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever takes over a pod of the account gets into all others.',
  fix: 'Take the permission out of the role, or bind the role to people only.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['CKV2_K8S_2'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED),
  examples: {
    fail: [
      boundRoleExample('A ServiceAccount', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
