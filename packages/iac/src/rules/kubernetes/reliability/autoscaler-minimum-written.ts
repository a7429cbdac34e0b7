import { objectRule } from '../define.ts';

export const autoscalerMinimumWritten = objectRule({
  id: 'kubernetes/autoscaler-minimum-written',
  title: 'HorizontalPodAutoscaler is told to keep fewer than two replicas',
  severity: 'low',
  profile: 'all',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'A single pod is an outage with every restart.',
  fix: 'Set `spec.minReplicas` to 2 or more.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['hpaMinAvailability'],
  variantOf: ['kubernetes/autoscaler-minimum-of-two'],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get('minReplicas');
    const isNull = !minimum.exists && autoscaler.spec.keys.includes('minReplicas');
    if (minimum.isUnknown || isNull || (minimum.number ?? 2) < 2)
      report.fail(minimum, `${autoscaler.label} may go below two replicas`);
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
  },
});
