import { Scalar } from '@gatehouse/source';
import { isAction, Job, type Step } from '../../../model/workflow/index.ts';
import { readStrictly } from '../../../model/workflow/strict-template.ts';
import { untrustedReferences } from '../facts/untrusted-references.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const untrustedExpression = stepRule({
  id: 'workflow/untrusted-expression',
  title: 'A script holds an expression that strangers can write',
  severity: 'high',
  profile: 'all',
  why: 'GitHub pastes the text into the script before it runs, so its author can add commands. This reading counts every mention, also one that is merely compared.',
  fix: 'Hand the value over in a variable under `env:` and use that in the script.',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  aliases: ['expression'],
  tags: ['CWE-94'],
  variantOf: ['workflow/script-injection'],
  check(step, report) {
    const script = step.owner instanceof Job ? scriptOf(step) : undefined;
    if (!(script instanceof Scalar) || !script.text.includes('${{')) return;
    const { expressions, flaws } = readStrictly(script, false);
    for (const expression of expressions)
      if (expression.node && !flaws.some(({ at }) => at === expression))
        for (const reference of untrustedReferences(expression.node)) {
          const at = expression.at(reference);
          report.fail(
            at,
            `${step.label} runs a script that contains ${at.text}, which strangers can write`,
          );
        }
  },
  examples: {
    fail: [
      stepsExample('The title of an issue', '- run: echo "${{ github.event.issue.title }}"'),
      stepsExample('Any body', '- run: echo "${{ join(github.event.*.body) }}"'),
      stepsExample(
        'In a script of github-script',
        '- uses: actions/github-script@v8\n  with:\n    script: console.log("${{ github.head_ref }}")',
      ),
    ],
    pass: [
      stepsExample(
        'In a variable',
        '- run: echo "$TITLE"\n  env:\n    TITLE: ${{ github.event.issue.title }}',
      ),
      stepsExample('Only searched', "- run: echo ${{ contains(github.event.issue.title, 'bug') }}"),
    ],
  },
});

function scriptOf(step: Step): unknown {
  const { keys } = step.node;
  if (keys.lastIndexOf('run') > keys.lastIndexOf('uses')) return step.run;
  if (!isAction(step.uses, 'actions/github-script')) return undefined;
  const inputs = step.node.get('with');
  return inputs.values[inputs.keys.findIndex((key) => key.toLowerCase() === 'script')];
}
