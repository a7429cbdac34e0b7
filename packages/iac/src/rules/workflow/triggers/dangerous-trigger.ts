import { isAction, type Workflow } from '../../../model/workflow/index.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const dangerousTrigger = workflowRule({
  id: 'workflow/dangerous-trigger',
  title: 'Strangers can start the workflow with all its rights',
  severity: 'high',
  why: 'On `pull_request_target` and `workflow_run` a pull request from a fork starts the workflow with a token that can write and with the secrets. Any text or file of the pull request that comes near a script takes them over.',
  fix: 'Use `pull_request`. Where something must be written back, let a second workflow take over only checked data, and give its job the least permissions.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
    'https://docs.zizmor.sh/audits/#dangerous-triggers',
  ],
  aliases: ['dangerous-triggers'],
  tags: ['CWE-863', 'OWASP-CICD-SEC-4'],
  check(workflow, report) {
    const { triggers, label } = workflow;
    const target = triggers.event('pull_request_target');
    if (target && !isLabeler(workflow)) report.fail(target, `${label} runs on pull_request_target`);
    const run = triggers.event('workflow_run');
    if (run) report.fail(run, `${label} runs on workflow_run`);
  },
  examples: {
    fail: [
      stepsExample(
        'For pull requests of forks',
        '- run: make',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample(
        'Among others',
        '- run: make',
        'on: [push, pull_request_target]\npermissions: {}',
      ),
      stepsExample(
        'After another workflow',
        '- run: make',
        'on:\n  workflow_run:\n    workflows: [CI]\npermissions: {}',
      ),
    ],
    pass: [
      stepsExample('Without rights', '- run: make', 'on: pull_request\npermissions: {}'),
      stepsExample(
        'The labeler only looks at paths',
        '- uses: actions/labeler@0123456789abcdef0123456789abcdef01234567 # v5.0.0',
        'on: pull_request_target\npermissions: {}',
      ),
    ],
  },
});

/** A workflow that does nothing but label pull requests runs no code of theirs. */
function isLabeler({ jobs, steps }: Workflow): boolean {
  return jobs.length === 1 && steps.length === 1 && isAction(steps[0]?.uses, 'actions/labeler');
}
