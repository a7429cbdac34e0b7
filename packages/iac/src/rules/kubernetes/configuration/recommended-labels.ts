import { podRule } from '../define.ts';
import { withoutLabels } from '../facts/labelled.ts';

const LABELS = [
  'name',
  'instance',
  'version',
  'component',
  'part-of',
  'managed-by',
  'created-by',
].map((name) => `app.kubernetes.io/${name}`);

export const recommendedLabels = podRule({
  id: 'kubernetes/recommended-labels',
  title: 'Workload or its pods carry none of the recommended labels',
  severity: 'low',
  profile: 'all',
  why: 'Tools group and name objects by the labels that Kubernetes recommends.',
  fix: 'Label the object and its pod template with `app.kubernetes.io/name` and its like.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['C-0077'],
  check(pod, report) {
    const place = withoutLabels(pod, LABELS);
    if (place) report.fail(place, `${pod.label} carries none of the labels of app.kubernetes.io`);
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
        title: 'Both',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app.kubernetes.io/name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
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
