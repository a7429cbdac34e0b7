import { objectRule } from '../define.ts';

const AMOUNTS = ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'] as const;

export const resourceQuotaAmounts = objectRule({
  id: 'kubernetes/resource-quota-amounts',
  title: 'ResourceQuota leaves CPU or memory open',
  severity: 'low',
  profile: 'all',
  kinds: ['ResourceQuota'],
  why: 'A quota that leaves out an amount lets one namespace use up the cluster by it.',
  fix: 'List `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory` under `spec.hard`.',
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  aliases: ['KSV-0040'],
  check(quota, report) {
    const hard = quota.spec.get('hard');
    const missing = AMOUNTS.find((amount) => !hard.get(amount).exists);
    if (missing) report.fail(hard, `${quota.label} sets no hard ${missing}`);
  },
  examples: {
    fail: [
      {
        title: 'Only pods are counted',
        source: `apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
  namespace: shop
spec:
  hard:
    pods: 20
`,
      },
    ],
    pass: [
      {
        title: 'All four',
        source: `apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
  namespace: shop
spec:
  hard:
    requests.cpu: "4"
    requests.memory: 8Gi
    limits.cpu: "8"
    limits.memory: 16Gi
`,
      },
    ],
  },
});
