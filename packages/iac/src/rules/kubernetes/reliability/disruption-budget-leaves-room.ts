import { objectRule } from '../define.ts';
import { budgetsOf } from '../facts/disruption-budgets.ts';

export const disruptionBudgetLeavesRoom = objectRule({
  id: 'kubernetes/disruption-budget-leaves-room',
  title: 'PodDisruptionBudget leaves no room for the workload it guards',
  severity: 'low',
  profile: 'all',
  kinds: ['PodDisruptionBudget', 'Deployment', 'StatefulSet', 'ReplicaSet'],
  why: 'Where as many pods must stay as there are, none can be moved.',
  fix: 'Keep `minAvailable` below `replicas`, or use `maxUnavailable`.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['K8sPodDisruptionBudget'],
  variantOf: [
    'kubernetes/disruption-budget-blocks-evictions',
    'kubernetes/min-available-reaches-replicas',
  ],
  check(object, report, cluster) {
    if (object.kind === 'PodDisruptionBudget') {
      const maximum = object.spec.get('maxUnavailable');
      if (maximum.number !== undefined && maximum.number <= 0)
        report.fail(maximum, `${object.label} lets no pod be unavailable`);
      return;
    }
    for (const budget of object.pod ? budgetsOf(object.pod, cluster) : []) {
      const minimum = budget.spec.get('minAvailable').number ?? -1;
      const maximum = budget.spec.get('maxUnavailable').number ?? 1;
      if (maximum <= 0 || (object.spec.get('replicas').number ?? 0) <= minimum)
        report.fail(
          object.spec.get('replicas'),
          `${budget.label} keeps every pod of ${object.label} in place`,
          [budget.spec],
        );
    }
  },
  examples: {
    fail: [
      {
        title: 'Zero',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 0
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'As many as there are',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
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
  minAvailable: 2
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    pass: [
      {
        title: 'One less',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 3
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
  minAvailable: 2
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'One may go',
        source: `apiVersion: policy/v1
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
