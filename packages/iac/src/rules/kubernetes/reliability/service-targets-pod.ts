import { objectRule } from '../define.ts';
import { isCoreService, hasPods } from '../facts/services.ts';

export const serviceTargetsPod = objectRule({
  id: 'kubernetes/service-targets-pod',
  title: 'Service has no pods to send to',
  severity: 'low',
  profile: 'all',
  kinds: ['Service'],
  why: 'Requests to it go nowhere.',
  fix: 'Make the selector match the labels of pods in the namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  aliases: ['service-targets-pod'],
  variantOf: ['kubernetes/service-without-pods', 'kubernetes/service-selector'],
  check(service, report, cluster) {
    if (!isCoreService(service) || service.spec.get('type').string === 'ExternalName') return;
    const selector = service.spec.get('selector');
    if (!hasPods(service, cluster)) report.fail(selector, `No pods are there for ${service.label}`);
  },
  examples: {
    fail: [
      {
        title: 'No such pods',
        source: `apiVersion: v1
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
        title: 'Pods of a Deployment',
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
        title: 'Any pod will do',
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
  ports:
    - port: 80
`,
      },
    ],
  },
});
