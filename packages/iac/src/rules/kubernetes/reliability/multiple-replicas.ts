import { objectRule } from '../define.ts';

export const multipleReplicas = objectRule({
  id: 'kubernetes/multiple-replicas',
  title: 'Deployment does not ask for more than one replica',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment'],
  why: 'A single pod is an outage with every restart.',
  fix: 'Set `spec.replicas` to 2 or more.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['deploymentMissingReplicas', 'deployment-has-multiple-replicas'],
  variantOf: ['kubernetes/served-deployment-replicas'],
  check(deployment, report) {
    const replicas = deployment.spec.get('replicas');
    if (replicas.isUnknown || (replicas.number ?? 0) < 2)
      report.fail(replicas, `${deployment.label} does not ask for more than one replica`);
  },
  examples: {
    fail: [
      {
        title: 'Left out',
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
        title: 'One',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 1
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
        title: 'Two',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
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
