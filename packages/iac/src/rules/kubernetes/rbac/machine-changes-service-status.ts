import { objectRule } from '../define.ts';
import { boundToMachines } from '../facts/machine-bindings.ts';
import { BINDINGS, type Grant } from '../facts/grants.ts';
import { boundRoleExample } from '../facts/rbac-example.ts';

const GRANTED: readonly Grant[] = [
  { resources: ['services/status', '*'], verbs: ['update', 'patch', '*'] },
];

export const machineChangesServiceStatus = objectRule({
  id: 'kubernetes/machine-changes-service-status',
  title: 'A ServiceAccount may change the status of Services',
  severity: 'medium',
  profile: 'all',
  why: 'The load balancer address in the status of a Service decides which traffic is taken over (CVE-2020-8554).',
  fix: 'Take the permission out of the role, or bind the role to people only.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['CKV2_K8S_4'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED),
  examples: {
    fail: [
      boundRoleExample('A ServiceAccount', 'Role', {
        resources: ['services/status'],
        verbs: ['patch'],
      }),
    ],
    pass: [boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] })],
  },
});
