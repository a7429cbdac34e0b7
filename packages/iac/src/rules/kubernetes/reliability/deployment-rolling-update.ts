import { objectRule } from '../define.ts';

export const deploymentRollingUpdate = objectRule({
  id: 'kubernetes/deployment-rolling-update',
  title: 'Deployment has another strategy than RollingUpdate',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment'],
  why: 'Its old pods are gone before new ones run.',
  fix: 'Use `RollingUpdate`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['C-0305'],
  variantOf: ['kubernetes/served-deployment-recreated', 'kubernetes/rolling-update'],
  check(object, report) {
    const strategy = object.spec.get('strategy', 'type');
    if (strategy.exists && strategy.string !== 'RollingUpdate')
      report.fail(strategy, `${object.label} uses the strategy ${strategy.string ?? ''}`);
  },
  examples: {
    fail: [
      {
        title: 'Recreated',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  strategy:
    type: Recreate
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
        title: 'The default',
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
