import { objectRule } from '../define.ts';

export const disruptionBudgetPolicy = objectRule({
  id: 'kubernetes/disruption-budget-policy',
  title: 'PodDisruptionBudget says neither how many must stay nor how many may go',
  severity: 'low',
  kinds: ['PodDisruptionBudget'],
  why: 'It guards nothing that anybody decided on.',
  fix: 'Set `maxUnavailable` or `minAvailable`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['poddisruptionbudget-has-policy'],
  check(budget, report) {
    const { spec } = budget;
    if (!spec.get('minAvailable').exists && !spec.get('maxUnavailable').exists)
      report.fail(spec, `${budget.label} sets neither minAvailable nor maxUnavailable`);
  },
  examples: {
    fail: [
      {
        title: 'Only a selector',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  unhealthyPodEvictionPolicy: AlwaysAllow
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
    ],
  },
});
