import { podRule } from '../define.ts';

export const cronjobRestartPolicy = podRule({
  id: 'kubernetes/cronjob-restart-policy',
  title: 'CronJob has no restart policy that jobs may have',
  severity: 'medium',
  why: 'The API server refuses it: jobs need `Never` or `OnFailure`, and the default is `Always`.',
  fix: 'Set `restartPolicy` to `Never` or `OnFailure`.',
  references: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy',
  ],
  aliases: ['cronjob-restartpolicy'],
  check(pod, report) {
    if (pod.object.kind !== 'CronJob') return;
    const policy = pod.spec.get('restartPolicy');
    if (policy.string !== 'Never' && policy.string !== 'OnFailure')
      report.fail(policy, `${pod.label} has a restart policy that jobs may not have`);
  },
  examples: {
    fail: [
      {
        title: 'Left out',
        source: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: report
              image: registry.example.com/report:1.0.0
`,
      },
      {
        title: 'Always',
        source: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always
          containers:
            - name: report
              image: registry.example.com/report:1.0.0
`,
      },
    ],
    pass: [
      {
        title: 'Never',
        source: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1.0.0
`,
      },
    ],
  },
});
