import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { alike } from '../facts/patterns.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const nodeProxyResource = objectRule({
  id: 'kubernetes/node-proxy-resource',
  title: 'ClusterRole names nodes/proxy',
  severity: 'medium',
  profile: 'all',
  why: 'The kubelet API runs commands in every pod of its node.',
  fix: 'Use `nodes/metrics` or `nodes/stats` for monitoring.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  aliases: ['restrict-clusterrole-nodesproxy'],
  tags: ['CIS-AKS-4.1.9'],
  variantOf: [
    'kubernetes/node-proxy',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ['ClusterRole'],
  check(role, report) {
    const rules = policyRules(role);
    const proxy = rules.find(({ resources }) => alike(resources, ['nodes/proxy']));
    if (proxy && rules.some(({ apiGroups }) => alike(apiGroups, [''])))
      report.fail(proxy.node, `${role.label} names ${proxy.resources.join(', ')}`);
  },
  examples: {
    fail: [roleExample('Proxies', 'ClusterRole', { resources: ['nodes/proxy'], verbs: ['list'] })],
    pass: [
      roleExample('In a Role', 'Role', { resources: ['nodes/proxy'], verbs: ['list'] }),
      roleExample('Reads metrics', 'ClusterRole', { resources: ['nodes/metrics'], verbs: ['get'] }),
    ],
  },
});
