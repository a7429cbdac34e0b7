import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const workflowWideGrant = workflowRule({
  id: 'workflow/workflow-wide-grant',
  title: 'A permission is granted to the workflow instead of its job',
  severity: 'low',
  profile: 'all',
  why: 'It does no harm while one job uses it. The next job that somebody adds has it too.',
  fix: 'Write `permissions: {}` at the top and move the grant under the job.',
  references: ['https://docs.zizmor.sh/audits/#excessive-permissions'],
  aliases: ['excessive-permissions'],
  tags: ['CWE-250'],
  variantOf: ['workflow/excessive-permissions'],
  check({ permissions, label }, report) {
    if (permissions.all === 'read-all')
      report.fail(
        permissions.node,
        `${label} gives every job it may come to have read access to everything`,
      );
    for (const { scope, level } of permissions.grants)
      if (level.string === 'write')
        report.fail(level, `${label} gives every job it may come to have ${scope}: write`);
  },
  examples: {
    fail: [stepsExample('One job', '- run: make', 'on: push\npermissions:\n  issues: write')],
    pass: [
      stepsExample('None', '- run: make'),
      stepsExample('Reading one thing', '- run: make', 'on: push\npermissions:\n  contents: read'),
    ],
  },
});
