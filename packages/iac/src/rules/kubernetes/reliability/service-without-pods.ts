import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { hasSelector, hasPods } from '../facts/services.ts';

export const serviceWithoutPods = objectRule({
  id: 'kubernetes/service-without-pods',
  title: 'Service selects no pods',
  severity: 'medium',
  kinds: ['Service'],
  why: 'Requests to it go nowhere: most often the labels of the pods changed and the selector did not.',
  fix: 'Make `spec.selector` match the labels of the pod template, in the same namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  aliases: ['C-0293'],
  check(service, report, cluster) {
    if (!hasSelector(service)) return;
    const selector = service.spec.get('selector');
    if (hasPods(service, cluster)) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `${service.label} selects no pods that are here`);
  },
  examples: {
    fail: [
      {
        title: 'No such pods',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
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
        title: 'Pods in another namespace',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: other
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
        title: 'A DNS name',
        source: `apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: ExternalName
  externalName: example.com
`,
      },
      {
        title: 'Endpoints that somebody writes',
        source: `apiVersion: v1
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
