import { podRule } from '../define.ts';

export const serviceAccountMissing = podRule({
  id: 'kubernetes/service-account-missing',
  title: 'Pod runs as a ServiceAccount that does not exist',
  severity: 'low',
  why: 'Pods of a ServiceAccount that is not there are never created. It may be made elsewhere, for example by the template of a workload identity.',
  fix: 'Add the ServiceAccount to the namespace, or correct its name.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  aliases: ['non-existent-service-account'],
  check(pod, report, cluster) {
    const name = pod.serviceAccountName;
    if (name.string === undefined || name.string === '' || name.string === 'default') return;
    if (cluster.named('ServiceAccount', pod.namespace, name.string).length === 0)
      report.fail(name, `${pod.label} runs as ServiceAccount "${name.string}", which is not here`);
  },
  examples: {
    fail: [
      {
        title: 'Not there',
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [
      {
        title: 'There',
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
      },
      {
        title: 'The default one',
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
      serviceAccountName: default
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
