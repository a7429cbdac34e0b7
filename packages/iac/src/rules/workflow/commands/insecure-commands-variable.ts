import type { Value } from '@gatehouse/source';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const insecureCommandsVariable = workflowRule({
  id: 'workflow/insecure-commands-variable',
  title: 'A job or step sets ACTIONS_ALLOW_UNSECURE_COMMANDS',
  severity: 'high',
  profile: 'all',
  why: 'The variable brings back workflow commands that let printed text set variables and the path.',
  fix: 'Remove the variable.',
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  ],
  aliases: ['CKV_GHA_1'],
  tags: ['CWE-77'],
  variantOf: ['workflow/insecure-commands'],
  check({ jobs, steps }, report) {
    for (const { env, label } of [...jobs, ...steps]) {
      const value = env.get('ACTIONS_ALLOW_UNSECURE_COMMANDS');
      if (isSet(value)) report.fail(value, `${label} sets ACTIONS_ALLOW_UNSECURE_COMMANDS`);
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Set to some text',
        "- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: 'yes please'",
      ),
    ],
    pass: [
      stepsExample('Turned off', '- run: make\n  env:\n    ACTIONS_ALLOW_UNSECURE_COMMANDS: false'),
      stepsExample('Not said', '- run: make'),
    ],
  },
});

/** Anything but false, zero, the empty string and nothing at all. */
function isSet(value: Value): boolean {
  return value.exists && value.boolean !== false && value.number !== 0 && value.string !== '';
}
