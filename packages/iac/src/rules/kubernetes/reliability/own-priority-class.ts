import { podRule } from '../define.ts';

const BUILT_IN = ['system-cluster-critical', 'system-node-critical'];

export const ownPriorityClass = podRule({
  id: 'kubernetes/own-priority-class',
  title: 'Priority class is none of the built-in ones',
  severity: 'low',
  profile: 'all',
  why: "A class of one's own may have a value above everything else in the cluster.",
  fix: "Use a class that the cluster's owners agreed on.",
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  aliases: ['priority-class-name'],
  check(pod, report) {
    const name = pod.spec.get('priorityClassName');
    const text = name.string?.trim() ?? '';
    if (text !== '' && !BUILT_IN.includes(text))
      report.fail(name, `${pod.label} uses the priority class "${text}"`);
  },
  examples: {
    fail: [
      {
        title: 'Its own',
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
    pass: [
      {
        title: 'Built in',
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
      priorityClassName: system-cluster-critical
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
