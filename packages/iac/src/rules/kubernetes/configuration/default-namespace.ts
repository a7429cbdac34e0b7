import { objectRule } from '../define.ts';

/** What every cluster has in `default`. */
const IS_PART_OF_IT = new Set(['ServiceAccount/default', 'Service/kubernetes']);

export const defaultNamespace = objectRule({
  id: 'kubernetes/default-namespace',
  title: 'Object is put into the namespace default',
  severity: 'low',
  why: 'Rights, quotas and network policies are drawn along namespaces; in `default` everything that nobody placed mixes.',
  fix: 'Give the application a namespace of its own.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  tags: ['CIS-AKS-4.6.3'],
  check(object, report) {
    const namespace = object.metadata.get('namespace');
    // A namespace that is left out is decided by whoever applies the manifest.
    if (namespace.string === 'default' && !IS_PART_OF_IT.has(`${object.kind}/${object.name}`))
      report.fail(namespace, `${object.label} is put into the namespace default`);
  },
  examples: {
    fail: [
      {
        title: 'Written out',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
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
        title: 'A namespace of its own',
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
        title: 'Left to whoever applies it',
        source: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
`,
      },
    ],
  },
});
