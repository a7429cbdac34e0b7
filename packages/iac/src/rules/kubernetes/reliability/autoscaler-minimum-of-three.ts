import { objectRule } from '../define.ts';

export const autoscalerMinimumOfThree = objectRule({
  id: 'kubernetes/autoscaler-minimum-of-three',
  title: 'HorizontalPodAutoscaler may go below three replicas',
  severity: 'low',
  profile: 'all',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'With two pods one failure leaves no spare.',
  fix: 'Set `spec.minReplicas` to 3 or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['hpa-minimum-three-replicas'],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get('minReplicas');
    if (minimum.isUnknown || (minimum.number ?? 1) < 3)
      report.fail(minimum, `${autoscaler.label} may go down to ${minimum.number ?? 1} replicas`);
  },
  examples: {
    fail: [
      {
        title: 'Two',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 2
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
    ],
    pass: [
      {
        title: 'Three',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 3
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
    ],
  },
});
