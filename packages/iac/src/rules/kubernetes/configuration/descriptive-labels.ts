import { podRule } from '../define.ts';
import { withoutLabels } from '../facts/labelled.ts';

const LABELS = ['app', 'tier', 'phase', 'version', 'owner', 'env'];

export const descriptiveLabels = podRule({
  id: 'kubernetes/descriptive-labels',
  title: 'Workload or its pods carry none of the usual labels',
  severity: 'low',
  profile: 'all',
  why: 'Without labels such as `owner` or `env` nobody can tell whose an alert is.',
  fix: 'Label the object and its pod template with one of `app`, `tier`, `phase`, `version`, `owner`, `env`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['C-0076'],
  check(pod, report) {
    const place = withoutLabels(pod, LABELS);
    if (place) report.fail(place, `${pod.label} carries none of the labels ${LABELS.join(', ')}`);
  },
  examples: {
    fail: [
      {
        title: 'Only the pods',
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
    owner: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        owner: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
