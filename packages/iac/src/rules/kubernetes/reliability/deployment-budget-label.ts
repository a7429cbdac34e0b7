import { stringMap } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { isNamedByBudget } from '../facts/disruption-budgets.ts';

export const deploymentBudgetLabel = objectRule({
  id: 'kubernetes/deployment-budget-label',
  title: 'No PodDisruptionBudget names a label of the Deployment',
  severity: 'low',
  profile: 'all',
  kinds: ['Deployment'],
  why: 'A budget that shares no label with the pods cannot guard them.',
  fix: 'Label the pods and select them in a PodDisruptionBudget.',
  references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  aliases: ['missingPodDisruptionBudget'],
  variantOf: ['kubernetes/disruption-budget', 'kubernetes/deployment-disruption-budget'],
  check(deployment, report, cluster) {
    const labels = stringMap(deployment.spec.get('template', 'metadata', 'labels'));
    const shared = [...labels].some(([key, value]) =>
      isNamedByBudget(deployment.namespace, key, value, cluster),
    );
    if (!shared)
      report.fail(
        deployment.spec.get('template', 'metadata'),
        `No PodDisruptionBudget names a label of ${deployment.label}`,
      );
  },
  examples: {
    fail: [
      {
        title: 'No budget',
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
      {
        title: 'Other labels',
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: api
`,
      },
    ],
    pass: [
      {
        title: 'A shared label',
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
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
