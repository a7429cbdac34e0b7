import { objectRule } from '../define.ts';
import { ROLES, WRITE, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const workloadWrite = objectRule({
  id: 'kubernetes/workload-write',
  title: 'Role may change workloads',
  severity: 'low',
  profile: 'all',
  why: 'A changed workload can mount any Secret and run as any ServiceAccount of its namespace.',
  fix: 'Give this to the deployment pipeline alone.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
  ],
  aliases: ['KSV-0048'],
  tags: ['CIS-AKS-4.1.4'],
  variantOf: [
    'kubernetes/pod-creation-everywhere',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: granting({
    resources: [
      'pods',
      'deployments',
      'jobs',
      'cronjobs',
      'statefulsets',
      'daemonsets',
      'replicasets',
      'replicationcontrollers',
    ],
    verbs: WRITE,
  }),
  examples: {
    fail: [
      roleExample('Updates', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['update'],
      }),
    ],
    pass: [
      roleExample('Reads', 'Role', {
        groups: ['apps'],
        resources: ['deployments'],
        verbs: ['get'],
      }),
    ],
  },
});
