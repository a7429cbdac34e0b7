import { podRule } from '../define.ts';

export const priorityClass = podRule({
  id: 'kubernetes/priority-class',
  title: 'Pod has no priority class',
  severity: 'low',
  profile: 'all',
  why: 'When nodes run short, what must stay and what may go is decided by chance.',
  fix: 'Set `priorityClassName`.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  aliases: ['require-pod-priorityclassname', 'priorityClassNotSet'],
  check(pod, report) {
    const name = pod.spec.get('priorityClassName');
    if (!name.string) report.fail(name, `${pod.label} has no priority class`);
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
        title: 'Set',
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
      priorityClassName: business
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
