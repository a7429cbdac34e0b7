import { cronFlaw } from '../../../model/workflow/cron.ts';
import { isTimeZone } from '../facts/time-zones.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

const JOB = 'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make';

export const invalidSchedule = workflowRule({
  id: 'workflow/invalid-schedule',
  title: 'GitHub cannot keep the schedule',
  severity: 'medium',
  why: 'A cron line that cannot be read stops the whole workflow, and one that comes more often than every five minutes or never does not do what it says.',
  fix: 'Write five fields: minute, hour, day of the month, month, day of the week (0 to 6), at least five minutes apart.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
  ],
  aliases: ['events'],
  check(workflow, report) {
    for (const entry of workflow.triggers.event('schedule')?.items ?? []) {
      const cron = entry.get('cron');
      const flaw = cron.string ? cronFlaw(cron.string) : undefined;
      if (flaw !== undefined)
        report.fail(cron, `The schedule "${cron.string ?? ''}" of ${workflow.label} ${flaw}`);
      const zone = entry.get('timezone');
      if (zone.string !== undefined && !isTimeZone(zone.string))
        report.fail(
          zone,
          `The schedule of ${workflow.label} has the time zone "${zone.string}", which there is not`,
        );
    }
  },
  examples: {
    fail: [
      workflowExample('Not cron', JOB, 'on:\n  schedule:\n    - cron: every day'),
      workflowExample('No such hour', JOB, 'on:\n  schedule:\n    - cron: 0 24 * * *'),
      workflowExample('Too often', JOB, "on:\n  schedule:\n    - cron: '* * * * *'"),
      workflowExample('No such day', JOB, 'on:\n  schedule:\n    - cron: 0 4 30 2 *'),
      workflowExample(
        'No such time zone',
        JOB,
        'on:\n  schedule:\n    - cron: 0 4 * * *\n      timezone: Europe/Bern',
      ),
    ],
    pass: [
      workflowExample(
        'Every night',
        JOB,
        'on:\n  schedule:\n    - cron: 0 4 * * MON-FRI\n      timezone: Europe/Zurich',
      ),
      workflowExample('Every five minutes', JOB, "on:\n  schedule:\n    - cron: '*/5 * * * *'"),
    ],
  },
});
