import { objectRule } from '../define.ts';
import { boundToMachines } from '../facts/machine-bindings.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['secrets', '*'], verbs: ['get', 'watch', 'list', '*'], ofAll: true },
];

export const machineReadsSecrets = objectRule({
  id: 'kubernetes/machine-reads-secrets',
  title: 'A ServiceAccount may read all Secrets',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever takes over a pod of the account reads them all.',
  fix: 'Take the permission out of the role, or bind the role to people only.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets'],
  aliases: ['CKV2_K8S_5'],
  tags: ['CIS-AKS-4.1.2'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED),
  examples: {
    fail: [
      boundRoleExample('A ServiceAccount', 'Role', { resources: ['secrets'], verbs: ['get'] }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
