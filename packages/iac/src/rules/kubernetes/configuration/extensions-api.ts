import { objectRule } from '../define.ts';

export const extensionsApi = objectRule({
  id: 'kubernetes/extensions-api',
  title: 'Object is written for the API group extensions',
  severity: 'low',
  profile: 'all',
  why: 'The group `extensions` is no longer served.',
  fix: 'Use `apps/v1`, `networking.k8s.io/v1` or `policy/v1`.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  aliases: ['no-extensions-v1beta'],
  variantOf: ['kubernetes/removed-api'],
  check(object, report) {
    if (/^extensions\/v1beta./.test(object.apiVersion))
      report.fail(
        object.node.get('apiVersion'),
        `${object.label} is written for ${object.apiVersion}`,
      );
  },
  examples: {
    fail: [
      {
        title: 'extensions/v1beta1',
        source: `apiVersion: extensions/v1beta1
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
        title: 'Stable',
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
