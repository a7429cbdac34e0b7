import { podRule } from '../define.ts';

export const nameLabel = podRule({
  id: 'kubernetes/name-label',
  title: 'Pods do not carry the label app.kubernetes.io/name',
  severity: 'low',
  profile: 'all',
  why: 'Tools name applications by this label.',
  fix: 'Add `app.kubernetes.io/name` to the labels of the pods.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['require-labels'],
  variantOf: ['kubernetes/recommended-labels'],
  check(pod, report) {
    if (!pod.labels.get('app.kubernetes.io/name'))
      report.fail(
        pod.template.get('metadata', 'labels'),
        `Pods of ${pod.label} do not carry app.kubernetes.io/name`,
      );
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
      app.kubernetes.io/name: web
  template:
    metadata:
      labels:
        app.kubernetes.io/name: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
