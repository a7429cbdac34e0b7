import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const readinessProbeOfAnyWorkload = containerRule({
  id: 'kubernetes/readiness-probe-of-any-workload',
  title: 'Main container, of a job or not, has no readiness probe',
  severity: 'low',
  profile: 'all',
  why: 'A pod that says nothing counts as ready at once, whatever it is.',
  fix: 'Add a `readinessProbe`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['C-0018', 'no-readiness-probe'],
  variantOf: ['kubernetes/readiness-probe'],
  check(container, report) {
    if (container.role !== 'main') return;
    const probe = container.get('readinessProbe');
    if (!probe.exists) report.fail(probe, `${container.label} has no readiness probe`);
  },
  examples: {
    fail: [
      {
        title: 'A Job counts too',
        source: `apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1.0.0
`,
      },
    ],
    pass: [
      containerExample(
        'Probed',
        `readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
    ],
  },
});
