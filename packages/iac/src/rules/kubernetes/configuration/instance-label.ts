import { podRule } from '../define.ts';

export const instanceLabel = podRule({
  id: 'kubernetes/instance-label',
  title: 'Label app.kubernetes.io/instance is not the name of the object',
  severity: 'low',
  profile: 'all',
  why: 'Charts and tools find an instance by this label.',
  fix: 'Give `app.kubernetes.io/instance` the value of `metadata.name`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
  aliases: ['metadataAndInstanceMismatched'],
  check(pod, report) {
    const { object } = pod;
    const label = object.metadata.get('labels', 'app.kubernetes.io/instance');
    if (label.string !== object.name)
      report.fail(label, `${object.label} does not carry its name as app.kubernetes.io/instance`);
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
        title: 'The name',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app.kubernetes.io/instance: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        app.kubernetes.io/instance: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
