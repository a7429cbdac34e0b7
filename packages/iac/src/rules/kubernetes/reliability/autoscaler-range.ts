import { objectRule } from '../define.ts';

export const autoscalerRange = objectRule({
  id: 'kubernetes/autoscaler-range',
  title: 'HorizontalPodAutoscaler has no room to scale',
  severity: 'low',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'With a maximum at or below the minimum it never adds a pod, and a minimum below 1 is refused unless an alpha feature is on.',
  fix: 'Set `spec.maxReplicas` above `spec.minReplicas`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['hpaMaxAvailability'],
  check(autoscaler, report) {
    if (!autoscaler.spec.exists) return;
    const maximum = autoscaler.spec.get('maxReplicas');
    const minimum = autoscaler.spec.get('minReplicas');
    if (minimum.isUnknown || maximum.isUnknown) report.unknown(maximum);
    else if (
      (maximum.number ?? 0) < 1 ||
      (minimum.number !== undefined && minimum.number >= (maximum.number ?? 0))
    )
      report.fail(maximum, `${autoscaler.label} cannot scale beyond its minimum`);
    else if ((minimum.number ?? 1) < 1)
      report.fail(minimum, `${autoscaler.label} has the minimum ${minimum.string ?? ''}`);
  },
  examples: {
    fail: [
      {
        title: 'Minimum and maximum alike',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 6
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
      {
        title: 'Down to nothing',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 0
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
        title: 'Says nothing',
        source: `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
`,
      },
      {
        title: 'Room',
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
        title: 'Minimum left out',
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
