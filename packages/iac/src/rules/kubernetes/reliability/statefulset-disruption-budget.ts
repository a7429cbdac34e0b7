import { podRule } from '../define.ts';
import { budgetsOf } from '../facts/disruption-budgets.ts';

export const statefulsetDisruptionBudget = podRule({
  id: 'kubernetes/statefulset-disruption-budget',
  title: 'StatefulSet that may have replicas has no PodDisruptionBudget',
  severity: 'low',
  profile: 'all',
  why: 'How many replicas there are is often decided elsewhere, by an autoscaler or an overlay: a budget should be there before they are.',
  fix: 'Add a PodDisruptionBudget whose selector matches the pods.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['statefulset-has-poddisruptionbudget'],
  variantOf: ['kubernetes/disruption-budget'],
  check(pod, report, cluster) {
    const { object } = pod;
    const replicas = object.spec.get('replicas').number;
    if (object.kind !== 'StatefulSet' || (replicas !== undefined && replicas < 2)) return;
    if (budgetsOf(pod, cluster).length === 0)
      report.fail(object.metadata.get('name'), `No PodDisruptionBudget guards ${pod.label}`);
  },
  examples: {
    fail: [
      {
        title: 'Replicas left open',
        source: `apiVersion: apps/v1
kind: StatefulSet
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
        title: 'A single replica',
        source: `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
  namespace: shop
spec:
  replicas: 1
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
        title: 'Guarded',
        source: `apiVersion: apps/v1
kind: StatefulSet
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
