import { podRule } from '../define.ts';
import { budgetsOf } from '../facts/disruption-budgets.ts';
import { autoscalerOf, replicasOf } from '../facts/replicas.ts';

const KINDS = ['Deployment', 'StatefulSet', 'Rollout'];

export const disruptionBudget = podRule({
  id: 'kubernetes/disruption-budget',
  title: 'Replicated workload has no PodDisruptionBudget',
  severity: 'low',
  why: 'A node upgrade drains nodes one after another and may take all replicas at once: AKS does so with every upgrade of a node pool.',
  fix: 'Add a PodDisruptionBudget whose selector matches the pods and that lets at least one of them go.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    'https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster',
  ],
  check(pod, report, cluster) {
    const { object } = pod;
    if (!KINDS.includes(object.kind)) return;
    const replicas =
      autoscalerOf(object, cluster)?.spec.get('minReplicas').number ?? replicasOf(object) ?? 0;
    if (replicas > 1 && budgetsOf(pod, cluster).length === 0)
      report.fail(
        object.metadata.get('name'),
        `${pod.label} runs ${replicas} replicas and no PodDisruptionBudget guards them`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Three replicas, no budget',
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
`,
      },
      {
        title: 'A budget in another namespace',
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
  namespace: other
spec:
  minAvailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
    ],
    pass: [
      {
        title: 'Guarded',
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
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
      },
      {
        title: 'A single replica',
        source: `apiVersion: apps/v1
kind: Deployment
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
    ],
  },
});
