import { objectRule } from '../define.ts';
import { holdsUnknown } from '../facts/placeholders.ts';
import { templateLabels, workloadSelector } from '../facts/workload-selectors.ts';

export const selectorMissing = objectRule({
  id: 'kubernetes/selector-missing',
  title: 'Workload has no selector, or one that does not match',
  severity: 'low',
  profile: 'all',
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
  why: 'Without a selector the API server refuses it.',
  fix: 'Give it a selector that matches the labels of its pods.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  aliases: ['mismatching-selector'],
  variantOf: ['kubernetes/selector-mismatch'],
  check(object, report) {
    const { node, selector, isDefined } = workloadSelector(object);
    if (
      !isDefined &&
      (object.kind === 'Job' ||
        object.kind === 'CronJob' ||
        object.kind === 'ReplicationController')
    )
      return;
    if (isDefined && selector.matches(templateLabels(object))) return;
    if (holdsUnknown(node)) report.unknown(node);
    else
      report.fail(
        node,
        isDefined
          ? `The selector of ${object.label} does not match its pods`
          : `${object.label} has no selector`,
      );
  },
  examples: {
    fail: [
      {
        title: 'None',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
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
    ],
  },
});
