import { type Cluster, type KubernetesObject } from '../../../model/kubernetes/index.ts';
import { objectRule } from '../define.ts';
import { podsGuarded } from '../facts/disruption-budgets.ts';
import { intOrPercent, scaled } from '../facts/int-or-percent.ts';
import { autoscalerOf, replicasOf } from '../facts/replicas.ts';

/** What an object can be counted on to run: where it says one pod, its autoscaler may know better. */
function podsAtLeast(object: KubernetesObject, cluster: Cluster): number | undefined {
  const replicas = replicasOf(object);
  if (replicas !== 1) return replicas;
  const autoscaler = autoscalerOf(object, cluster);
  return autoscaler ? (autoscaler.spec.get('minReplicas').number ?? 1) : replicas;
}

export const minAvailableReachesReplicas = objectRule({
  id: 'kubernetes/min-available-reaches-replicas',
  title: 'PodDisruptionBudget wants as many pods as there are',
  severity: 'medium',
  kinds: ['PodDisruptionBudget'],
  why: 'With `minAvailable` at or above the number of replicas no pod may be evicted: node drains, and with them AKS upgrades, wait for ever.',
  fix: 'Keep `minAvailable` below the replicas (or below `minReplicas` of the autoscaler), or use `maxUnavailable: 1`.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    'https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster',
  ],
  aliases: ['pdb-min-available'],
  check(budget, report, cluster) {
    const minimum = budget.spec.get('minAvailable');
    if (!minimum.exists || minimum.isUnknown) return;
    const wanted = intOrPercent(minimum);
    if (!wanted)
      report.fail(
        minimum,
        `${budget.label} has a minAvailable that is neither a number nor a percentage`,
      );
    else if (wanted.isPercent && wanted.value === 100)
      report.fail(minimum, `${budget.label} wants all pods available`);
    else if (!budget.spec.get('selector').exists)
      report.fail(budget.spec.get('selector'), `${budget.label} selects no pods`);
    else
      for (const { object } of podsGuarded(budget, cluster)) {
        const replicas = podsAtLeast(object, cluster);
        if (replicas !== undefined && replicas <= scaled(wanted, replicas))
          report.fail(
            minimum,
            `${budget.label} wants ${minimum.string ?? ''} available, and ${object.label} has ${replicas}`,
            [object.spec.get('replicas')],
          );
      }
  },
  examples: {
    fail: [
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
      {
        title: 'A single replica',
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
      {
        title: 'All of them',
        source: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 100%
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
        title: 'The autoscaler keeps more',
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
  minReplicas: 3
  maxReplicas: 6
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
`,
      },
      {
        title: 'Half of them',
        source: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 4
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
  minAvailable: 50%
  selector:
    matchLabels:
      app: web
`,
      },
    ],
  },
});
