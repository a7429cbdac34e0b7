import { objectRule } from '../define.ts';

export const rollingUpdate = objectRule({
  id: 'kubernetes/rolling-update',
  title: 'Workload is not updated in rolling fashion',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment', 'DaemonSet', 'StatefulSet', 'DeploymentConfig'],
  why: 'Its old pods are gone before new ones run, or it is not updated until somebody deletes them.',
  fix: 'Use `RollingUpdate`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['no-rolling-update-strategy'],
  variantOf: ['kubernetes/served-deployment-recreated'],
  check(object, report) {
    const strategy = object.spec.get(
      object.kind === 'Deployment' || object.kind === 'DeploymentConfig'
        ? 'strategy'
        : 'updateStrategy',
      'type',
    );
    if (strategy.exists && strategy.string !== 'RollingUpdate' && strategy.string !== 'Rolling')
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
      {
        title: 'On deletion',
        source: `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: web
  namespace: shop
spec:
  updateStrategy:
    type: OnDelete
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
