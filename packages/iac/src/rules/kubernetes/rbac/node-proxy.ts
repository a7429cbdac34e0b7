import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const nodeProxy = objectRule({
  id: 'kubernetes/node-proxy',
  title: 'Role reaches the kubelet through nodes/proxy',
  severity: 'high',
  why: 'The kubelet API runs commands in every pod of its node, past the audit log and past admission control.',
  fix: 'Use `nodes/metrics` or `nodes/stats` for monitoring.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['KSV-0047'],
  tags: ['CIS-AKS-4.1.9'],
  kinds: ROLES,
  check: granting({ resources: ['nodes/proxy'], verbs: ['get', 'create'] }),
  examples: {
    fail: [roleExample('Proxies', 'ClusterRole', { resources: ['nodes/proxy'], verbs: ['get'] })],
    pass: [
      roleExample('Reads metrics', 'ClusterRole', { resources: ['nodes/metrics'], verbs: ['get'] }),
    ],
  },
});
