import { objectRule } from '../define.ts';
import { removalOf } from '../facts/removed-apis.ts';

export const apiRemovedSince125 = objectRule({
  id: 'kubernetes/api-removed-since-1-25',
  title: 'API version was removed in Kubernetes 1.25 or later',
  severity: 'low',
  profile: 'all',
  why: 'Clusters that are supported today refuse it.',
  fix: 'Write the manifest for the API version that replaced it.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  aliases: ['check-deprecated-apis'],
  variantOf: ['kubernetes/removed-api'],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (removed && removed.removedIn >= 25)
      report.fail(
        object.node.get('apiVersion'),
        `${object.label} is written for ${object.apiVersion}, which Kubernetes 1.${removed.removedIn} removed`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Removed in 1.25',
        source: `apiVersion: batch/v1beta1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
`,
      },
    ],
    pass: [
      {
        title: 'Removed long ago',
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
      {
        title: 'Served',
        source: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
`,
      },
    ],
  },
});
