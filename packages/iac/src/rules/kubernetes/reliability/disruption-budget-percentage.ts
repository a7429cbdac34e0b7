import { objectRule } from '../define.ts';
import { intOrPercent } from '../facts/int-or-percent.ts';

export const disruptionBudgetPercentage = objectRule({
  id: 'kubernetes/disruption-budget-percentage',
  title: 'PodDisruptionBudget keeps more than half of the pods in place',
  severity: 'low',
  profile: 'all',
  kinds: ['PodDisruptionBudget'],
  why: 'The more pods must stay, the longer an upgrade of the nodes takes.',
  fix: 'Let half of the pods go: `minAvailable` of at most 50%, `maxUnavailable` of at least 50%.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['require-reasonable-pdbs'],
  variantOf: ['kubernetes/disruption-budget-blocks-evictions'],
  check(budget, report) {
    const minimum = budget.spec.get('minAvailable');
    const maximum = budget.spec.get('maxUnavailable');
    const [least, most] = [intOrPercent(minimum), intOrPercent(maximum)];
    if (!least?.isPercent && !most?.isPercent) return;
    if (minimum.exists && !(least?.isPercent && least.value >= 1 && least.value <= 50))
      report.fail(minimum, `${budget.label} wants more than half of its pods available`);
    else if (maximum.exists && !(most?.isPercent && most.value >= 50 && most.value <= 100))
      report.fail(maximum, `${budget.label} lets less than half of its pods go`);
  },
  examples: {
    fail: [
      {
        title: 'Most must stay',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 80%
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'Few may go',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 20%
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    pass: [
      {
        title: 'Half',
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
      {
        title: 'A number is no share',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
