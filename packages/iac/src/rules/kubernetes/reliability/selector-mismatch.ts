import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { templateLabels, workloadSelector } from '../facts/workload-selectors.ts';

export const selectorMismatch = objectRule({
  id: 'kubernetes/selector-mismatch',
  title: 'Selector does not match the labels of the pod template',
  severity: 'medium',
  kinds: [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Job',
    'CronJob',
    'DeploymentConfig',
  ],
  why: 'The API server refuses the object, or it makes pods without end that it never recognises as its own.',
  fix: 'Make `spec.selector` match `spec.template.metadata.labels`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['C-0296'],
  check(object, report) {
    const { node, selector, isDefined } = workloadSelector(object);
    if (!isDefined || selector.matches(templateLabels(object))) return;
    if (holdsUnknown(node)) report.unknown(node);
    else report.fail(node, `The selector of ${object.label} does not match its pods`);
  },
  examples: {
    fail: [
      {
        title: 'Other labels',
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
        app: api
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [
      {
        title: 'The same labels',
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
        title: 'None: Jobs get one by themselves',
        source: `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1.0.0
`,
      },
    ],
  },
});
