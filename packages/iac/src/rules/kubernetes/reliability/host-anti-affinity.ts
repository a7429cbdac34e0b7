import { podRule } from '../define.ts';
import { antiAffinityTerms, isAboutItself } from '../facts/anti-affinity.ts';
import { replicasOf } from '../facts/replicas.ts';

export const hostAntiAffinity = podRule({
  id: 'kubernetes/host-anti-affinity',
  title: "Replicas do not keep off each other's node",
  severity: 'low',
  profile: 'all',
  why: 'Replicas on one node go down with it.',
  fix: "Add a `podAntiAffinity` over `kubernetes.io/hostname` that selects the pod's own labels.",
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  aliases: ['no-anti-affinity'],
  variantOf: ['kubernetes/replica-spread'],
  check(pod, report) {
    if ((replicasOf(pod.object) ?? 0) < 2) return;
    const keepsApart = antiAffinityTerms(pod).some((term) => {
      const namespaces = term.get('namespaces').strings;
      const isHere = namespaces.length === 0 || namespaces.includes(pod.namespace ?? '');
      return (
        isHere &&
        term.get('topologyKey').string === 'kubernetes.io/hostname' &&
        isAboutItself(term, pod)
      );
    });
    if (!keepsApart)
      report.fail(
        pod.spec.get('affinity', 'podAntiAffinity'),
        `Nothing keeps the replicas of ${pod.label} on different nodes`,
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
`,
      },
      {
        title: 'About other pods',
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
      affinity:
        podAntiAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 100
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchLabels:
                    app: api
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
  replicas: 2
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
