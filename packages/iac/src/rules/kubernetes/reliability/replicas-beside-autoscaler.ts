import { objectRule } from '../define.ts';
import { autoscalerOf } from '../facts/replicas.ts';

export const replicasBesideAutoscaler = objectRule({
  id: 'kubernetes/replicas-beside-autoscaler',
  title: 'Deployment fixes its replicas although an autoscaler sets them',
  severity: 'medium',
  kinds: ['Deployment'],
  why: 'Every deployment resets the number to what is written, in the middle of the load that the autoscaler scaled for.',
  fix: 'Remove `spec.replicas`.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  ],
  aliases: ['deployment-targeted-by-hpa-does-not-have-replicas-configured'],
  check(deployment, report, cluster) {
    const replicas = deployment.spec.get('replicas');
    const autoscaler = replicas.exists ? autoscalerOf(deployment, cluster) : undefined;
    if (autoscaler)
      report.fail(
        replicas,
        `${deployment.label} fixes its replicas, and ${autoscaler.label} sets them too`,
        [autoscaler.spec.get('scaleTargetRef')],
      );
  },
  examples: {
    fail: [
      {
        title: 'Both',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
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
    pass: [
      {
        title: 'Only the autoscaler',
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
      {
        title: 'Only replicas',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
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
`,
      },
    ],
  },
});
