import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { runsToCompletion } from '../facts/batch.ts';
import { isSaid } from '../facts/pod-traits.ts';

export const livenessProbe = containerRule({
  id: 'kubernetes/liveness-probe',
  title: 'Container has no liveness probe',
  severity: 'low',
  why: 'A process that hangs without ending is restarted only if something notices.',
  fix: 'Add a `livenessProbe` that is cheap and does not depend on other services, or leave it out on purpose where a hung process ends by itself.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  aliases: ['CKV_K8S_8', 'livenessProbeMissing'],
  check(container, report) {
    if (container.role !== 'main' || runsToCompletion(container.pod)) return;
    const probe = container.get('livenessProbe');
    if (!isSaid(probe)) report.fail(probe, `${container.label} has no liveness probe`);
  },
  examples: {
    fail: [containerExample('None', 'env: []'), containerExample('Null', 'livenessProbe: null')],
    pass: [
      containerExample(
        'Probed',
        `livenessProbe:
  httpGet:
    path: /live
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
