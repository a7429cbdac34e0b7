import { objectRule } from '../define.ts';

export const unhealthyPodEviction = objectRule({
  id: 'kubernetes/unhealthy-pod-eviction',
  title: 'PodDisruptionBudget leaves unhealthy pods to the default',
  severity: 'low',
  profile: 'all',
  kinds: ['PodDisruptionBudget'],
  why: 'By default a pod that never gets ready still counts, so a broken rollout keeps nodes from being drained.',
  fix: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['pdb-unhealthy-pod-eviction-policy'],
  check(budget, report) {
    if (budget.apiVersion !== 'policy/v1') return;
    const policy = budget.spec.get('unhealthyPodEvictionPolicy');
    if (!policy.exists)
      report.fail(policy, `${budget.label} does not say what becomes of unhealthy pods`);
  },
  examples: {
    fail: [
      {
        title: 'Not said',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    pass: [
      {
        title: 'Said',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
