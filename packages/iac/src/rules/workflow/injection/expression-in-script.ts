import { scriptExpressions } from '../facts/script-inputs.ts';
import { flowsInto } from '../facts/flows.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const expressionInScript = stepRule({
  id: 'workflow/expression-in-script',
  title: 'A value that is not known here becomes part of a script',
  severity: 'low',
  profile: 'all',
  why: 'Outputs, variables and computed matrices are pasted into the script as they come out. Whether a stranger can shape them is decided elsewhere, and may change without anyone looking here.',
  fix: 'Put the expression under `env:` of the step and use the variable in the script.',
  references: ['https://docs.zizmor.sh/audits/#template-injection'],
  aliases: ['template-injection'],
  tags: ['CWE-94'],
  variantOf: ['workflow/script-injection', 'workflow/input-injection'],
  check(step, report) {
    for (const expression of scriptExpressions(step))
      for (const { reference, influence } of flowsInto(step, expression))
        if (influence === 'open') {
          const at = expression.at(reference);
          report.fail(at, `${step.label} runs a script that contains ${at.text}`);
        }
  },
  examples: {
    fail: [
      stepsExample('Output of an earlier step', '- run: echo ${{ steps.files.outputs.all }}'),
      stepsExample(
        'A part of what a function returns',
        '- run: echo ${{ fromJSON(steps.runs.outputs.data).name }}',
      ),
      stepsExample(
        'A variable that is set by an expression',
        '- run: echo ${{ env.NAME }}\n  env:\n    NAME: ${{ steps.name.outputs.value }}',
      ),
    ],
    pass: [
      stepsExample('Outcome of a step', '- run: echo ${{ steps.files.outcome }}'),
      stepsExample(
        'A variable of plain text',
        '- run: echo ${{ env.NAME }}\n  env:\n    NAME: shop',
      ),
    ],
  },
});
