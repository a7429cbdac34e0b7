import { objectRule } from '../define.ts';
import { granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const podCreationEverywhere = objectRule({
  id: 'kubernetes/pod-creation-everywhere',
  title: 'ClusterRole may create pods in every namespace',
  severity: 'medium',
  why: 'A new pod can mount any Secret and run as any ServiceAccount of its namespace, so creating pods everywhere is holding all of them.',
  fix: 'Use a Role in the namespaces that need it, and enforce Pod Security Standards there.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
  ],
  tags: ['CIS-AKS-4.1.4'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ['ClusterRole'],
  check: granting({ groups: ['', '*'], resources: ['pods'], verbs: ['create', '*'] }),
  examples: {
    fail: [roleExample('Creates pods', 'ClusterRole', { resources: ['pods'], verbs: ['create'] })],
    pass: [roleExample('In one namespace', 'Role', { resources: ['pods'], verbs: ['create'] })],
  },
});
