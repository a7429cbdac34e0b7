import { objectRule } from '../define.ts';
import { templateLabels, workloadSelector } from '../facts/workload-selectors.ts';

export const statefulsetSelector = objectRule({
  id: 'kubernetes/statefulset-selector',
  title: 'Selector of a StatefulSet does not match its pods',
  severity: 'low',
  profile: 'all',
  kinds: ['StatefulSet'],
  why: 'The API server refuses it.',
  fix: 'Make `spec.selector` match `spec.template.metadata.labels`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/'],
  aliases: ['statefulset-pod-selector-labels-match-template-metadata-labels'],
  variantOf: ['kubernetes/selector-mismatch', 'kubernetes/selector-missing'],
  check(object, report) {
    const { node, selector } = workloadSelector(object);
    if (!node.isMapping || !selector.matches(templateLabels(object)))
      report.fail(node, `The selector of ${object.label} does not match its pods`);
  },
  examples: {
    fail: [
      {
        title: 'Other labels',
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
    ],
  },
});
