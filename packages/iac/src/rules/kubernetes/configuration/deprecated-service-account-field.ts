import { renameKey } from '../../repair/within.ts';
import { podRule } from '../define.ts';

export const deprecatedServiceAccountField = podRule({
  id: 'kubernetes/deprecated-service-account-field',
  title: 'Pod uses the deprecated field serviceAccount',
  severity: 'low',
  why: 'It is the old name of `serviceAccountName`; where both stand and differ, which one counts is easily misread.',
  fix: 'Write `serviceAccountName` only.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  aliases: ['deprecated-service-account-field', 'C-0294'],
  check(pod, report) {
    const old = pod.spec.get('serviceAccount');
    if (old.string && old.string !== pod.spec.get('serviceAccountName').string)
      report.fail(old, `${pod.label} uses the deprecated field serviceAccount`);
  },
  repair: (at, pod) =>
    pod.spec.keys.includes('serviceAccountName')
      ? undefined
      : renameKey(at, 'serviceAccountName', 'Call the field by its current name.'),
  examples: {
    fail: [
      {
        title: 'Only the old one',
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
      serviceAccount: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'Both, and they differ',
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
      serviceAccount: web
      serviceAccountName: api
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [
      {
        title: 'Only the new one',
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
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'Both alike, as exports have it',
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
      serviceAccount: web
      serviceAccountName: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
