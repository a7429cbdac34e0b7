import { podRule } from '../define.ts';

const ADDRESS = /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]/;

export const emailAnnotation = podRule({
  id: 'kubernetes/email-annotation',
  title: 'Workload has no e-mail address',
  severity: 'low',
  profile: 'all',
  why: 'Nobody can tell whom to write to.',
  fix: 'Add an annotation `email`.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
  aliases: ['required-annotation-email'],
  check(pod, report) {
    const annotations = pod.object.metadata.get('annotations');
    const hasAddress = annotations.keys.some(
      (key, index) =>
        key.includes('email') && ADDRESS.test(annotations.values[index]?.string ?? ''),
    );
    if (!hasAddress)
      report.fail(annotations, `${pod.label} has no annotation with an e-mail address`);
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
        title: 'An address',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  annotations:
    email: team@example.com
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
