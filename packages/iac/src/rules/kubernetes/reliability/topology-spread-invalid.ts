import type { Value } from '@gatehouse/source';
import { podRule } from '../define.ts';

const ANSWERS = ['DoNotSchedule', 'ScheduleAnyway'];

/** The first field that keeps a constraint from working. */
function flawOf(constraint: Value): string | undefined {
  if (!constraint.get('labelSelector').exists) return 'labelSelector';
  if (!constraint.get('maxSkew').isUnknown && !((constraint.get('maxSkew').number ?? 0) > 0))
    return 'maxSkew';
  if (constraint.get('minDomains').number === 0) return 'minDomains';
  if (!constraint.get('topologyKey').string) return 'topologyKey';
  const answer = constraint.get('whenUnsatisfiable');
  return answer.isUnknown || ANSWERS.includes(answer.string ?? '')
    ? undefined
    : 'whenUnsatisfiable';
}

export const topologySpreadInvalid = podRule({
  id: 'kubernetes/topology-spread-invalid',
  title: 'Topology spread constraint does not work',
  severity: 'low',
  why: 'A constraint without a selector counts no pods, and one with an invalid field is refused.',
  fix: 'Give each constraint a `labelSelector`, `topologyKey`, `whenUnsatisfiable` and a `maxSkew` of at least 1.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  aliases: ['pod-topology-spread-constraints'],
  check(pod, report) {
    for (const constraint of pod.spec.get('topologySpreadConstraints').items) {
      const flaw = flawOf(constraint);
      if (!flaw) continue;
      report.fail(
        constraint.get(flaw),
        `${pod.label} has a topology spread constraint without a valid ${flaw}`,
      );
      return;
    }
  },
  examples: {
    fail: [
      {
        title: 'No selector',
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
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'No skew',
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
        - maxSkew: 0
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
    pass: [
      {
        title: 'Valid',
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
  },
});
