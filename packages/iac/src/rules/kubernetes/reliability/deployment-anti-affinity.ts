import { podRule } from '../define.ts';
import { keepsApart } from '../facts/topology.ts';

export const deploymentAntiAffinity = podRule({
  id: 'kubernetes/deployment-anti-affinity',
  title: 'Replicas of a Deployment may share a node',
  severity: 'low',
  profile: 'all',
  why: 'Replicas on one node go down with it, and how many there are may be decided elsewhere.',
  fix: "Add a `podAntiAffinity` over nodes, zones or regions that selects the pod's own labels.",
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  aliases: ['deployment-has-host-podantiaffinity'],
  variantOf: ['kubernetes/replica-spread', 'kubernetes/host-anti-affinity'],
  check(pod, report) {
    const replicas = pod.object.spec.get('replicas').number;
    if (pod.object.kind !== 'Deployment' || (replicas !== undefined && replicas < 2)) return;
    if (!keepsApart(pod))
      report.fail(
        pod.spec.get('affinity', 'podAntiAffinity'),
        `Nothing keeps the replicas of ${pod.label} apart`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Nothing said',
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
    pass: [
      {
        title: 'Kept apart',
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
