import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const writeAll = workflowRule({
  id: 'workflow/write-all',
  title: 'The workflow’s token can write everything',
  severity: 'high',
  profile: 'all',
  why: 'Any action or script of the workflow can push code, publish packages and change releases. A workflow without `permissions` gets the default of the repository, which may be just that.',
  fix: 'Write `permissions: {}` at the top and add what each job needs under the job.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
  ],
  aliases: ['CKV2_GHA_1'],
  tags: ['CWE-250'],
  variantOf: ['workflow/excessive-permissions'],
  check({ permissions, label, triggers }, report) {
    if (permissions.all === 'write-all')
      report.fail(permissions.node, `${label} gives its token write access to everything`);
    else if (!permissions.isSet)
      report.fail(triggers.node, `${label} does not say what its token may do`);
  },
  examples: {
    fail: [
      stepsExample('Everything', '- run: make', 'on: push\npermissions: write-all'),
      stepsExample('Nothing said', '- run: make', 'on: push'),
    ],
    pass: [
      stepsExample('Reading', '- run: make', 'on: push\npermissions: read-all'),
      stepsExample('None', '- run: make'),
    ],
  },
});
