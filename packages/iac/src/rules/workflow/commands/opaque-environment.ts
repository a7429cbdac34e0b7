import type { Value } from '@gatehouse/source';
import { wholeExpression } from '../../../model/workflow/index.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const opaqueEnvironment = fileRule({
  id: 'workflow/opaque-environment',
  title: 'All variables come from an expression',
  severity: 'medium',
  profile: 'all',
  why: 'Nobody can tell which variables are set: ACTIONS_ALLOW_UNSECURE_COMMANDS or LD_PRELOAD may be among them.',
  fix: 'Name the variables one by one.',
  references: ['https://docs.zizmor.sh/audits/#insecure-commands'],
  aliases: ['insecure-commands'],
  tags: ['CWE-77'],
  check(file, report) {
    if (file.kind === 'workflow') {
      ask(file.env, file.label);
      for (const job of file.jobs) ask(job.env, job.label);
    }
    for (const step of file.steps) if (step.run.exists) ask(step.env, step.label);

    function ask(env: Value, label: string): void {
      if (wholeExpression(env))
        report.fail(env, `${label} takes all its variables from an expression`);
    }
  },
  examples: {
    fail: [stepsExample('Computed', '- run: make\n  env: ${{ matrix.env }}')],
    pass: [stepsExample('By name', '- run: make\n  env:\n    MODE: ${{ matrix.mode }}')],
  },
});
