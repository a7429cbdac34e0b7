import { podRule } from '../define.ts';
import { budgetsOf } from '../facts/disruption-budgets.ts';
import { intOrPercent, scaled } from '../facts/int-or-percent.ts';
import { autoscalerOf } from '../facts/replicas.ts';

export const minAvailableAboveAutoscaler = podRule({
  id: 'kubernetes/min-available-above-autoscaler',
  title: 'PodDisruptionBudget wants more pods than the autoscaler keeps',
  severity: 'medium',
  why: 'When load is low the autoscaler goes below what the budget wants, and from then on no pod may be evicted and no node drained.',
  fix: 'Keep `minAvailable` below `minReplicas` of the autoscaler.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  ],
  aliases: ['pdbMinAvailableGreaterThanHPAMinReplicas'],
  check(pod, report, cluster) {
    if (pod.object.kind !== 'Deployment') return;
    const least = autoscalerOf(pod.object, cluster)?.spec.get('minReplicas').number;
    if (least === undefined) return;
    for (const budget of budgetsOf(pod, cluster)) {
      const minimum = budget.spec.get('minAvailable');
      const wanted = intOrPercent(minimum);
      if (wanted && scaled(wanted, least) > least)
        report.fail(
          pod.object.metadata.get('name'),
          `${budget.label} wants ${minimum.string ?? ''} pods of ${pod.label}, and its autoscaler may keep ${least}`,
          [minimum],
        );
    }
  },
  examples: {
    fail: [
      {
        title: 'More than the autoscaler keeps',
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
  minAvailable: 5
  selector:
    matchLabels:
      app: web
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 2
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
    ],
    pass: [
      {
        title: 'Less',
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
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 2
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
      {
        title: 'No autoscaler',
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
  minAvailable: 5
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
