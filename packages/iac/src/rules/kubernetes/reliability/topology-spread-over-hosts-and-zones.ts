import { podRule } from '../define.ts';

const KINDS = ['Deployment', 'StatefulSet'];
const KEYS = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'];

export const topologySpreadOverHostsAndZones = podRule({
  id: 'kubernetes/topology-spread-over-hosts-and-zones',
  title: 'Three or more replicas are not spread over both nodes and zones',
  severity: 'low',
  profile: 'all',
  why: 'Spread over zones alone they may share a node, over nodes alone a zone.',
  fix: 'Add one constraint for `kubernetes.io/hostname` and one for `topology.kubernetes.io/zone`.',
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  aliases: ['topologyspreadconstraints-policy'],
  variantOf: ['kubernetes/replica-spread'],
  check(pod, report) {
    const { object } = pod;
    if (!KINDS.includes(object.kind) || (object.spec.get('replicas').number ?? 0) < 3) return;
    const constraints = pod.spec.get('topologySpreadConstraints');
    const keys = constraints.items.filter((constraint) =>
      KEYS.includes(constraint.get('topologyKey').string ?? ''),
    );
    if (keys.length !== KEYS.length)
      report.fail(constraints, `${pod.label} is not spread over both nodes and zones`);
  },
  examples: {
    fail: [
      {
        title: 'Only zones',
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
    ],
    pass: [
      {
        title: 'Both',
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
        - maxSkew: 1
          topologyKey: kubernetes.io/hostname
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
        title: 'Two replicas',
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
    ],
  },
});
