import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { runsToCompletion } from '../facts/batch.ts';
import { isSaid } from '../facts/pod-traits.ts';

export const readinessProbe = containerRule({
  id: 'kubernetes/readiness-probe',
  title: 'Container has no readiness probe',
  severity: 'medium',
  why: 'Without it a pod gets requests as soon as its process runs, before it can answer them: every rollout drops some.',
  fix: 'Add a `readinessProbe` that asks whether requests can be served.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['CKV_K8S_9', 'readinessProbeMissing'],
  check(container, report) {
    if (container.role !== 'main' || runsToCompletion(container.pod)) return;
    const probe = container.get('readinessProbe');
    if (!isSaid(probe)) report.fail(probe, `${container.label} has no readiness probe`);
  },
  examples: {
    fail: [containerExample('None', 'env: []'), containerExample('Null', 'readinessProbe: null')],
    pass: [
      containerExample(
        'Probed',
        `readinessProbe:
  httpGet:
    path: /ready
    port: 8080`,
      ),
      {
        title: 'A Job ends by itself',
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
  },
});
