import { objectRule } from '../define.ts';

export const cronjobListed = objectRule({
  id: 'kubernetes/cronjob-listed',
  title: 'CronJob runs in the cluster',
  severity: 'low',
  profile: 'all',
  kinds: ['CronJob'],
  why: 'A scheduled job is a way to stay in a cluster unseen: who may make them should be known.',
  fix: 'Review it, and who may create CronJobs.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  aliases: ['C-0026'],
  check(job, report) {
    report.fail(job.node.get('kind'), `${job.label} runs on a schedule`);
  },
  examples: {
    fail: [
      {
        title: 'A CronJob',
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
        title: 'A Job',
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
