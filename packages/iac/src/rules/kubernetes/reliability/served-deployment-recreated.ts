import { podRule } from '../define.ts';
import { isServed } from '../facts/services.ts';

export const servedDeploymentRecreated = podRule({
  id: 'kubernetes/served-deployment-recreated',
  title: 'Deployment behind a Service is recreated on every rollout',
  severity: 'low',
  why: 'With `Recreate` all old pods are gone before the first new one starts: an outage with every release.',
  fix: 'Use `RollingUpdate`, unless two versions must never run side by side.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['deployment-strategy'],
  check(pod, report, cluster) {
    const strategy = pod.object.spec.get('strategy', 'type');
    if (pod.object.kind !== 'Deployment' || !strategy.exists || strategy.string === 'RollingUpdate')
      return;
    if (isServed(pod, cluster))
      report.fail(
        strategy,
        `${pod.label} is behind a Service and uses the strategy ${strategy.string ?? ''}`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Recreated',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  strategy:
    type: Recreate
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
        title: 'The default',
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
      {
        title: 'No Service',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  strategy:
    type: Recreate
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
