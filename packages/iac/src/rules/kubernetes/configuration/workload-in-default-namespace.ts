import { objectRule } from '../define.ts';
import { defaultNamespaceOf, WORKLOAD_KINDS } from '../facts/namespaces.ts';

export const workloadInDefaultNamespace = objectRule({
  id: 'kubernetes/workload-in-default-namespace',
  title: 'Workload is not placed in a namespace',
  severity: 'low',
  profile: 'all',
  kinds: WORKLOAD_KINDS,
  why: 'What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.',
  fix: 'Write `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['KSV-0110', 'C-0061'],
  variantOf: ['kubernetes/default-namespace'],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  },
  examples: {
    fail: [
      {
        title: 'Left out',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
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
    pass: [
      {
        title: 'Placed',
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
      {
        title: 'Not a workload',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
`,
      },
    ],
  },
});
