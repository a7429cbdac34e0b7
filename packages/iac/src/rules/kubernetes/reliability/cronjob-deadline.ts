import { objectRule } from '../define.ts';

export const cronjobDeadline = objectRule({
  id: 'kubernetes/cronjob-deadline',
  title: 'CronJob has no starting deadline',
  severity: 'low',
  profile: 'all',
  kinds: ['CronJob'],
  why: 'Runs that were missed pile up, and after a hundred of them the CronJob stops for good.',
  fix: 'Set `spec.startingDeadlineSeconds`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  aliases: ['cronjob-has-deadline'],
  check(job, report) {
    const deadline = job.spec.get('startingDeadlineSeconds');
    if (!deadline.exists) report.fail(deadline, `${job.label} has no starting deadline`);
  },
  examples: {
    fail: [
      {
        title: 'None',
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
    pass: [
      {
        title: 'Set',
        source: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 3 * * *"
  startingDeadlineSeconds: 300
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
