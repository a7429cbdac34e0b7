import { equalitySelector } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { templateLabels } from '../facts/workload-selectors.ts';

export const statefulsetService = objectRule({
  id: 'kubernetes/statefulset-service',
  title: 'StatefulSet has no headless Service',
  severity: 'low',
  profile: 'all',
  kinds: ['StatefulSet'],
  why: 'Its pods then have no names of their own in DNS.',
  fix: 'Add a Service with `clusterIP: None` that selects the pods, and name it in `spec.serviceName`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/'],
  aliases: ['statefulset-has-servicename'],
  check(object, report, cluster) {
    const name = object.spec.get('serviceName');
    const labels = templateLabels(object);
    const services =
      name.string === undefined ? [] : cluster.named('Service', object.namespace, name.string);
    const isServed = services.some(
      ({ spec }) =>
        spec.get('clusterIP').string === 'None' &&
        equalitySelector(spec.get('selector')).matches(labels),
    );
    if (!isServed) report.fail(name, `${object.label} has no headless Service`);
  },
  examples: {
    fail: [
      {
        title: 'Not named',
        source: `apiVersion: apps/v1
kind: StatefulSet
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
      {
        title: 'Not headless',
        source: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
  namespace: shop
spec:
  serviceName: web
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
        title: 'Headless',
        source: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
  namespace: shop
spec:
  serviceName: web
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
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
`,
      },
    ],
  },
});
