import { podRule } from '../define.ts';
import { isEmpty } from '../facts/pod-traits.ts';
import { autoscalerOf, replicasOf } from '../facts/replicas.ts';

const KINDS = ['Deployment', 'StatefulSet', 'Rollout'];

export const replicaSpread = podRule({
  id: 'kubernetes/replica-spread',
  title: 'Replicas may all run on one node',
  severity: 'low',
  why: 'Replicas that share a node or zone go down together. The scheduler spreads them only loosely unless it is told to.',
  fix: 'Add `topologySpreadConstraints` over `topology.kubernetes.io/zone`, or a `podAntiAffinity` over `kubernetes.io/hostname`.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
    'https://learn.microsoft.com/en-us/azure/aks/availability-zones',
  ],
  check(pod, report, cluster) {
    const { object, spec } = pod;
    if (!KINDS.includes(object.kind)) return;
    const replicas =
      autoscalerOf(object, cluster)?.spec.get('minReplicas').number ?? replicasOf(object) ?? 0;
    if (
      replicas < 2 ||
      spec.get('topologySpreadConstraints').items.length > 0 ||
      !isEmpty(spec.get('affinity', 'podAntiAffinity'))
    )
      return;
    report.fail(
      spec.get('topologySpreadConstraints'),
      `${pod.label} runs ${replicas} replicas and nothing keeps them apart`,
    );
  },
  examples: {
    fail: [
      {
        title: 'Three replicas, nothing said',
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
    ],
    pass: [
      {
        title: 'Spread over zones',
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
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'Kept apart',
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
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchLabels:
                    app: web
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
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
`,
      },
    ],
  },
});
