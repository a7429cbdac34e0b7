import { objectRule } from '../define.ts';

const KINDS = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'];

export const autoscalerTargetMissing = objectRule({
  id: 'kubernetes/autoscaler-target-missing',
  title: 'HorizontalPodAutoscaler scales something that does not exist',
  severity: 'medium',
  kinds: ['HorizontalPodAutoscaler'],
  why: 'It does nothing, and the workload it was meant for does not scale.',
  fix: 'Correct `spec.scaleTargetRef`, or add the workload to the namespace.',
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  aliases: ['C-0300'],
  check(autoscaler, report, cluster) {
    const target = autoscaler.spec.get('scaleTargetRef');
    const kind = target.get('kind').string ?? '';
    const name = target.get('name');
    if (!KINDS.includes(kind)) return;
    if (cluster.named(kind, autoscaler.namespace, name.string ?? '').length === 0)
      report.fail(
        name,
        `${autoscaler.label} scales ${kind} "${name.string ?? ''}", which is not here`,
      );
  },
  examples: {
    fail: [
      {
        title: 'No such Deployment',
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
        title: 'The Deployment is there',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
---
apiVersion: autoscaling/v2
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
