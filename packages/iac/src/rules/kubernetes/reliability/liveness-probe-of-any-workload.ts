import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const livenessProbeOfAnyWorkload = containerRule({
  id: 'kubernetes/liveness-probe-of-any-workload',
  title: 'Main container, of a job or not, has no liveness probe',
  severity: 'low',
  profile: 'all',
  why: 'A long job can hang as a server can.',
  fix: 'Add a `livenessProbe`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['C-0056', 'no-liveness-probe'],
  variantOf: ['kubernetes/liveness-probe'],
  check(container, report) {
    if (container.role !== 'main') return;
    const probe = container.get('livenessProbe');
    if (!probe.exists) report.fail(probe, `${container.label} has no liveness probe`);
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
        `livenessProbe:
  httpGet:
    path: /live
    port: 8080`,
      ),
    ],
  },
});
