import type { Value } from '@gatehouse/source';
import { setValue } from '../../repair/set-value.ts';
import { fileRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

const VARIABLE = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

export const insecureCommands = fileRule({
  id: 'workflow/insecure-commands',
  title: 'Whatever is printed can set variables and the path',
  severity: 'high',
  why: 'The variable brings back `::set-env::` and `::add-path::`, which GitHub turned off in 2020: any text that reaches the log, such as the title of an issue, can then take the job over.',
  fix: 'Remove the variable, and write to `$GITHUB_ENV` and `$GITHUB_PATH` instead.',
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    'https://docs.zizmor.sh/audits/#insecure-commands',
  ],
  aliases: ['insecure-commands'],
  tags: ['CWE-77', 'CWE-1188'],
  check(file, report) {
    if (file.kind === 'workflow') {
      ask(file.env, file.label);
      for (const job of file.jobs) ask(job.env, job.label);
    }
    for (const step of file.steps) ask(step.env, step.label);

    function ask(env: Value, label: string): void {
      const value = env.get(VARIABLE);
      if (value.string?.trim().toLowerCase() === 'true')
        report.fail(value, `${label} lets whatever is printed set variables and the path`);
    }
  },
  repair: (at) =>
    setValue(
      at,
      false,
      'Take no commands from what is printed. Check that no action still needs set-env or add-path.',
    ),
  examples: {
    fail: [
      stepsExample('In a step', `- run: make\n  env:\n    ${VARIABLE}: true`),
      jobExample(
        'In a job, as a string',
        `runs-on: ubuntu-24.04\nenv:\n  ${VARIABLE}: 'true'\nsteps: []`,
      ),
      jobExample(
        'For the whole workflow',
        'runs-on: ubuntu-24.04\nsteps: []',
        `on: push\npermissions: {}\nenv:\n  ${VARIABLE}: true`,
      ),
    ],
    pass: [
      stepsExample('Turned off', `- run: make\n  env:\n    ${VARIABLE}: false`),
      stepsExample('Not said', '- run: make'),
    ],
  },
});
