import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { isEmpty } from '../facts/pod-traits.ts';
import { isCoreService, hasPods } from '../facts/services.ts';

export const serviceSelector = objectRule({
  id: 'kubernetes/service-selector',
  title: 'Service has no selector, or selects no pods',
  severity: 'low',
  profile: 'all',
  kinds: ['Service'],
  why: 'Without a selector somebody must keep its endpoints by hand.',
  fix: 'Give the Service a selector that matches pods.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  aliases: ['dangling-service'],
  variantOf: ['kubernetes/service-without-pods'],
  check(service, report, cluster) {
    if (!isCoreService(service) || service.spec.get('type').string === 'ExternalName') return;
    const selector = service.spec.get('selector');
    if (holdsUnknown(selector)) report.unknown(selector);
    else if (isEmpty(selector)) report.fail(selector, `${service.label} has no selector`);
    else if (!hasPods(service, cluster)) report.fail(selector, `${service.label} selects no pods`);
  },
  examples: {
    fail: [
      {
        title: 'No selector',
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
    ],
  },
});
