import { podRule } from '../define.ts';
import { runsToCompletion } from '../facts/batch.ts';

export const topologySpread = podRule({
  id: 'kubernetes/topology-spread',
  title: 'Pod has no topology spread constraint',
  severity: 'low',
  profile: 'all',
  why: 'Pods that nothing spreads may all land in one zone.',
  fix: 'Add `topologySpreadConstraints`.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  aliases: ['topologySpreadConstraint'],
  variantOf: ['kubernetes/replica-spread'],
  check(pod, report) {
    const constraints = pod.spec.get('topologySpreadConstraints');
    if (!runsToCompletion(pod) && constraints.items.length === 0)
      report.fail(constraints, `${pod.label} has no topology spread constraint`);
  },
  examples: {
    fail: [
      {
        title: 'None',
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
        title: 'Spread over zones',
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
    ],
  },
});
