import { objectRule } from '../define.ts';
import { intOrPercent } from '../facts/int-or-percent.ts';

export const maxUnavailableZero = objectRule({
  id: 'kubernetes/max-unavailable-zero',
  title: 'PodDisruptionBudget has maxUnavailable of zero',
  severity: 'low',
  profile: 'all',
  kinds: ['PodDisruptionBudget'],
  why: 'No pod it guards may be evicted, so nodes cannot be drained.',
  fix: 'Set `maxUnavailable` to 1 or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['pdb-maxunavailable'],
  variantOf: ['kubernetes/disruption-budget-blocks-evictions'],
  check(budget, report) {
    const maximum = budget.spec.get('maxUnavailable');
    if (maximum.exists && !maximum.isUnknown && (intOrPercent(maximum)?.value ?? 0) < 1)
      report.fail(maximum, `${budget.label} lets no pod be unavailable`);
  },
  examples: {
    fail: [
      {
        title: 'Zero',
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
        title: 'One',
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
        title: 'Said the other way',
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
