import { scriptExpressions } from '../facts/script-inputs.ts';
import { flowsInto } from '../facts/flows.ts';
import { stepRule } from '../define.ts';
import { compositeExample, stepsExample } from '../example.ts';

const CALLED =
  'on:\n  workflow_call:\n    inputs:\n      target:\n        type: string\n      dry-run:\n        type: boolean\npermissions: {}';

export const inputInjection = stepRule({
  id: 'workflow/input-injection',
  title: 'An input becomes part of a script',
  severity: 'medium',
  why: 'Whoever gives the input, or whatever a caller passes on in it, writes into the script before the shell reads it.',
  fix: 'Put `${{ inputs.… }}` under `env:` of the step and use the variable in the script, in double quotes.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://docs.zizmor.sh/audits/#template-injection',
  ],
  aliases: ['template-injection'],
  tags: ['CWE-94'],
  check(step, report) {
    for (const expression of scriptExpressions(step))
      for (const { reference, influence } of flowsInto(step, expression))
        if (influence === 'caller') {
          const at = expression.at(reference);
          report.fail(at, `${step.label} runs a script that contains ${at.text}`);
        }
  },
  examples: {
    fail: [
      stepsExample(
        'Input of a reusable workflow',
        '- run: make deploy TARGET=${{ inputs.target }}',
        CALLED,
      ),
      compositeExample(
        'Input of a composite action',
        '- run: echo ${{ inputs.name }}\n  shell: bash',
        'name:\n  description: Whom to greet',
      ),
    ],
    pass: [
      stepsExample(
        'Handed over in a variable',
        '- run: make deploy TARGET="$TARGET"\n  env:\n    TARGET: ${{ inputs.target }}',
        CALLED,
      ),
      stepsExample('A boolean input', '- run: make deploy DRY=${{ inputs.dry-run }}', CALLED),
    ],
  },
});
