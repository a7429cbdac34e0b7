import { podRule } from '../define.ts';
import { runsToCompletion } from '../facts/batch.ts';
import { isServed } from '../facts/services.ts';

export const servedPodReadiness = podRule({
  id: 'kubernetes/served-pod-readiness',
  title: 'Pod behind a Service has no readiness probe',
  severity: 'medium',
  profile: 'all',
  why: 'A Service sends requests to every pod that counts as ready, and one without a probe counts at once.',
  fix: 'Add a `readinessProbe` to a container of the pod.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['pod-probes'],
  variantOf: ['kubernetes/readiness-probe'],
  check(pod, report, cluster) {
    if (runsToCompletion(pod) || !isServed(pod, cluster)) return;
    const probed = pod.containers.some(
      (container) => container.role !== 'ephemeral' && container.get('readinessProbe').exists,
    );
    if (!probed)
      report.fail(
        pod.spec.get('containers'),
        `${pod.label} is behind a Service and has no readiness probe`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Served without a probe',
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
        title: 'Probed',
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
          readinessProbe:
            httpGet:
              path: /ready
              port: 8080
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
        title: 'Not served',
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
