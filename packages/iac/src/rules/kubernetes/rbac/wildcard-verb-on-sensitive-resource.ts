import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

const SENSITIVE = [
  'secrets',
  'pods',
  'deployments',
  'daemonsets',
  'statefulsets',
  'replicationcontrollers',
  'replicasets',
  'cronjobs',
  'jobs',
  'roles',
  'clusterroles',
  'rolebindings',
  'clusterrolebindings',
  'users',
  'groups',
];

export const wildcardVerbOnSensitiveResource = objectRule({
  id: 'kubernetes/wildcard-verb-on-sensitive-resource',
  title: 'Role allows every verb on a sensitive resource',
  severity: 'medium',
  profile: 'all',
  why: 'A wildcard verb covers deleting, impersonating and escalating too, and verbs that later versions add.',
  fix: 'Name the verbs that are needed.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  aliases: ['KSV-0045'],
  tags: ['CIS-AKS-4.1.3'],
  variantOf: ['kubernetes/wildcard-in-rules', 'kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({ resources: SENSITIVE, verbs: ['*'] }),
  examples: {
    fail: [roleExample('Every verb on secrets', 'Role', { resources: ['secrets'], verbs: ['*'] })],
    pass: [
      roleExample('Every verb on services', 'Role', { resources: ['services'], verbs: ['*'] }),
    ],
  },
});
