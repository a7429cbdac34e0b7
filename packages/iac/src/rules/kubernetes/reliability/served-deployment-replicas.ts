import { podRule } from '../define.ts';
import { autoscalerOf } from '../facts/replicas.ts';
import { isServed } from '../facts/services.ts';

export const servedDeploymentReplicas = podRule({
  id: 'kubernetes/served-deployment-replicas',
  title: 'Deployment behind a Service runs a single replica',
  severity: 'low',
  why: 'Every restart, rollout problem and node upgrade is an outage for whoever calls it.',
  fix: 'Set `spec.replicas` to 2 or more, or add an autoscaler.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['deployment-replicas'],
  check(pod, report, cluster) {
    const { object } = pod;
    if (object.kind !== 'Deployment' || !isServed(pod, cluster) || autoscalerOf(object, cluster))
      return;
    const replicas = object.spec.get('replicas');
    if (replicas.isUnknown || (replicas.number ?? 1) < 2)
      report.fail(
        replicas,
        `${pod.label} is behind a Service and runs ${replicas.number ?? 1} replica`,
      );
  },
  examples: {
    fail: [
      {
        title: 'One, by default',
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
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
    pass: [
      {
        title: 'Two',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
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
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
`,
      },
      {
        title: 'An autoscaler decides',
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
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
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
        title: 'No Service',
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
`,
      },
    ],
  },
});
