import { objectRule } from '../define.ts';
import { removalOf } from '../facts/removed-apis.ts';

export const stableWorkloadApi = objectRule({
  id: 'kubernetes/stable-workload-api',
  title: 'Workload is written for a version before apps/v1',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment', 'StatefulSet', 'DaemonSet'],
  why: 'Versions before `apps/v1` are no longer served.',
  fix: 'Use `apps/v1`.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  aliases: ['stable-version'],
  variantOf: ['kubernetes/removed-api'],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (removed?.replacement === 'apps/v1')
      report.fail(
        object.node.get('apiVersion'),
        `${object.label} is written for ${object.apiVersion}`,
      );
  },
  examples: {
    fail: [
      {
        title: 'A beta',
        source: `apiVersion: apps/v1beta1
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
