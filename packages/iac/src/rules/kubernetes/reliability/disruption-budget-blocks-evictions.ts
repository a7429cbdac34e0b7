import { objectRule } from '../define.ts';

export const disruptionBudgetBlocksEvictions = objectRule({
  id: 'kubernetes/disruption-budget-blocks-evictions',
  title: 'PodDisruptionBudget allows no disruption',
  severity: 'medium',
  kinds: ['PodDisruptionBudget'],
  why: 'No pod it guards may ever be evicted, so draining a node waits for ever: AKS node upgrades, repairs and scale-downs fail on it.',
  fix: 'Allow at least one pod to go: `maxUnavailable: 1`.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    'https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster',
  ],
  aliases: ['pdbDisruptionsIsZero'],
  check(budget, report) {
    const minimum = budget.spec.get('minAvailable');
    const maximum = budget.spec.get('maxUnavailable');
    if (minimum.string === '100%') report.fail(minimum, `${budget.label} wants all pods available`);
    else if (/^0%?$/.test(maximum.string ?? ''))
      report.fail(maximum, `${budget.label} lets no pod be unavailable`);
  },
  examples: {
    fail: [
      {
        title: 'All must be available',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 100%
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'None may be unavailable',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 0
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    pass: [
      {
        title: 'One may go',
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
      {
        title: 'Half of them',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 50%
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
