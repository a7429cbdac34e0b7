import { objectRule } from '../define.ts';

export const autoscalerMinimumOfTwo = objectRule({
  id: 'kubernetes/autoscaler-minimum-of-two',
  title: 'HorizontalPodAutoscaler may go down to one replica',
  severity: 'low',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'A single pod is an outage with every restart and every node upgrade.',
  fix: 'Set `spec.minReplicas` to 2 or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['horizontalpodautoscaler-replicas'],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get('minReplicas');
    if (minimum.isUnknown || (minimum.number ?? 1) < 2)
      report.fail(minimum, `${autoscaler.label} may go down to ${minimum.number ?? 1} replicas`);
  },
  examples: {
    fail: [
      {
        title: 'One',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 1
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
      {
        title: 'Left out',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
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
  },
});
