import { podRule } from '../define.ts';

export const ownerLabel = podRule({
  id: 'kubernetes/owner-label',
  title: 'Workload has no owner label',
  severity: 'low',
  profile: 'all',
  why: 'Nobody can tell whom to call.',
  fix: 'Add a label `owner`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['required-label-owner'],
  check(pod, report) {
    const labels = pod.object.metadata.get('labels');
    if (!labels.keys.some((key) => key.includes('owner')))
      report.fail(labels, `${pod.label} has no owner label`);
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
        title: 'Owned',
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
