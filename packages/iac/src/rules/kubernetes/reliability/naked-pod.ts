import { objectRule } from '../define.ts';

export const nakedPod = objectRule({
  id: 'kubernetes/naked-pod',
  title: 'Pod is not managed by a controller',
  severity: 'low',
  kinds: ['Pod'],
  why: 'Nothing starts it again when its node is drained, upgraded or lost.',
  fix: 'Use a Deployment, StatefulSet or Job.',
  references: [
    'https://kubernetes.io/docs/concepts/workloads/pods/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  ],
  aliases: ['C-0073', 'prevent-bare-pods'],
  check(pod, report) {
    const owners = pod.metadata.get('ownerReferences');
    if (!owners.exists)
      report.fail(pod.node.get('kind'), `${pod.label} is not managed by a controller`);
  },
  examples: {
    fail: [
      {
        title: 'By itself',
        source: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
      },
    ],
    pass: [
      {
        title: 'Owned',
        source: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      uid: 4ae1
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
      },
      {
        title: 'A Deployment',
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
