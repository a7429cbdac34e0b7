import { objectRule } from '../define.ts';
import { defaultNamespaceOf, WORKLOAD_KINDS } from '../facts/namespaces.ts';

export const workloadOrServiceInDefaultNamespace = objectRule({
  id: 'kubernetes/workload-or-service-in-default-namespace',
  title: 'Workload or Service is not placed in a namespace',
  severity: 'low',
  profile: 'all',
  kinds: [...WORKLOAD_KINDS, 'DeploymentConfig', 'Service'],
  why: 'What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.',
  fix: 'Write `metadata.namespace`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['use-namespace'],
  variantOf: ['kubernetes/default-namespace'],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  },
  examples: {
    fail: [
      {
        title: 'A Service',
        source: `apiVersion: v1
kind: Service
metadata:
  name: web
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
    ],
  },
});
