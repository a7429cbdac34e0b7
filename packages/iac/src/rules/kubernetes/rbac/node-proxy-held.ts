import { objectRule } from '../define.ts';
import { ROLES, grantingWhenBound } from '../facts/grants.ts';
import { boundRoleExample, roleExample } from '../facts/rbac-example.ts';

export const nodeProxyHeld = objectRule({
  id: 'kubernetes/node-proxy-held',
  title: 'Somebody reaches the kubelet through nodes/proxy',
  severity: 'medium',
  profile: 'all',
  why: 'The subjects of the binding can run commands in every pod.',
  fix: 'Use `nodes/metrics` or `nodes/stats` for monitoring.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['C-0279'],
  tags: ['CIS-AKS-4.1.9'],
  variantOf: [
    'kubernetes/node-proxy',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ['', '*'],
    resources: ['nodes/proxy', '*'],
    verbs: ['get', 'create', 'connect', '*'],
  }),
  examples: {
    fail: [
      boundRoleExample('Bound', 'ClusterRole', { resources: ['nodes/proxy'], verbs: ['create'] }),
    ],
    pass: [
      roleExample('Nobody holds the role', 'ClusterRole', {
        resources: ['nodes/proxy'],
        verbs: ['create'],
      }),
      boundRoleExample('Reads pods', 'Role', { resources: ['pods'], verbs: ['get'] }),
    ],
  },
});
