import { setValue } from '../../repair/set-value.ts';
import { objectRule } from '../define.ts';
import { removalOf } from '../facts/removed-apis.ts';

export const removedApi = objectRule({
  id: 'kubernetes/removed-api',
  title: 'API version is no longer served',
  severity: 'high',
  why: 'A cluster of a current version refuses the manifest, and a cluster that still has the object cannot be upgraded before it is migrated.',
  fix: 'Write the manifest for the replacement that the message names.',
  references: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster',
  ],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (!removed) return;
    const instead =
      removed.replacement === undefined ? 'and has no replacement' : `use ${removed.replacement}`;
    report.fail(
      object.node.get('apiVersion'),
      `${object.label} is written for ${object.apiVersion}, which Kubernetes 1.${removed.removedIn} removed: ${instead}`,
    );
  },
  repair(at, { apiVersion, kind }) {
    const removed = removalOf(apiVersion, kind);
    return removed?.replacement !== undefined && removed.isSameShape
      ? setValue(
          at,
          removed.replacement,
          'Write for the version that replaces it: nothing else changes.',
        )
      : undefined;
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
      {
        title: 'Removed in 1.16',
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
      {
        title: 'A beta of something else',
        source: `apiVersion: example.com/v1beta1
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
