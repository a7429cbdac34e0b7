import { Scalar } from '@gatehouse/source';
import { Job } from '../../../model/workflow/index.ts';
import { environmentWrites } from '../facts/environment-files.ts';
import { stepRule } from '../define.ts';
import { compositeExample, stepsExample } from '../example.ts';

export const environmentFile = stepRule({
  id: 'workflow/environment-file',
  title: 'A privileged workflow writes unknown text into GITHUB_ENV or GITHUB_PATH',
  severity: 'high',
  why: 'A line break in the value sets further variables, and a variable such as LD_PRELOAD or BASH_ENV, or a folder on the path, makes the steps that follow run what an attacker left there.',
  fix: 'Hand values on through `GITHUB_OUTPUT` and `steps.<id>.outputs`, or write only plain text into the environment file.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files',
    'https://docs.zizmor.sh/audits/#github-env',
  ],
  aliases: ['github-env'],
  tags: ['CWE-94', 'CWE-77'],
  check(step, report) {
    if (!(step.run instanceof Scalar)) return;
    if (step.owner instanceof Job) {
      const { triggers } = step.owner.workflow;
      if (!triggers.has('pull_request_target') && !triggers.has('workflow_run')) return;
    }
    for (const write of environmentWrites(step, step.run))
      report.fail(
        write,
        `${step.label} writes text that is not known here into the environment of the steps that follow`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'A variable goes into the environment',
        '- run: |\n    NAME=$(cat name.txt)\n    echo "NAME=$NAME" >> "$GITHUB_ENV"',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample(
        'A file goes into the environment',
        '- run: cat .env >> $GITHUB_ENV',
        'on:\n  workflow_run:\n    workflows: [CI]\npermissions: {}',
      ),
      stepsExample(
        'Through tee',
        '- run: ./versions | tee -a "${GITHUB_ENV}"',
        'on: pull_request_target\npermissions: {}',
      ),
      compositeExample(
        'A composite action may be used anywhere',
        '- run: echo "$RUNNER_TEMP/bin" >> $GITHUB_PATH\n  shell: bash',
      ),
    ],
    pass: [
      stepsExample(
        'Plain text',
        '- run: echo "MODE=release" >> "$GITHUB_ENV"',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample(
        'Outputs are not the environment',
        '- run: echo "name=$NAME" >> "$GITHUB_OUTPUT"',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample('Nothing privileged', '- run: echo "NAME=$NAME" >> "$GITHUB_ENV"'),
    ],
  },
});
