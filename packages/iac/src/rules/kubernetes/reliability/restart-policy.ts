import { podRule } from '../define.ts';

export const restartPolicy = podRule({
  id: 'kubernetes/restart-policy',
  title: 'Restart policy is neither Always nor OnFailure',
  severity: 'low',
  profile: 'all',
  why: 'A container that ends is then not started again.',
  fix: 'Set `restartPolicy` to `Always` or `OnFailure`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  aliases: ['restart-policy'],
  check(pod, report) {
    const policy = pod.spec.get('restartPolicy');
    if (policy.string !== 'Always' && policy.string !== 'OnFailure')
      report.fail(policy, `${pod.label} is not restarted by what it says`);
  },
  examples: {
    fail: [
      {
        title: 'Left out',
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
        title: 'Always',
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
      restartPolicy: Always
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
      },
    ],
  },
});
