import { scriptExpressions } from '../facts/script-inputs.ts';
import { flowsInto } from '../facts/flows.ts';
import { stepRule } from '../define.ts';
import { compositeExample, stepsExample } from '../example.ts';

export const scriptInjection = stepRule({
  id: 'workflow/script-injection',
  title: 'Text of a stranger becomes part of a script',
  severity: 'high',
  why: 'GitHub pastes the expression into the script before the shell reads it. Whoever writes the title, the branch name or the comment writes code that runs with the job’s token and secrets.',
  fix: 'Put the expression under `env:` of the step and use the variable in the script, in double quotes: `"$TITLE"`.',
  references: [
    'https://docs.github.com/en/actions/concepts/security/script-injections',
    'https://docs.zizmor.sh/audits/#template-injection',
  ],
  aliases: ['template-injection'],
  tags: ['CWE-94', 'OWASP-CICD-SEC-4'],
  check(step, report) {
    for (const expression of scriptExpressions(step))
      for (const { reference, influence } of flowsInto(step, expression))
        if (influence === 'stranger') {
          const at = expression.at(reference);
          report.fail(at, `${step.label} runs a script that contains ${at.text}`);
        }
  },
  examples: {
    fail: [
      stepsExample(
        'Title of a pull request in a script',
        '- run: echo "${{ github.event.pull_request.title }}"',
        'on: pull_request_target\npermissions: {}',
      ),
      stepsExample(
        'Written with brackets, in other case, inside a function',
        "- run: |\n    echo start\n    echo ${{ format('{0}', GitHub.event['Issue'].title) }}",
      ),
      stepsExample(
        'In a script that an action runs',
        '- uses: actions/github-script@0123456789abcdef0123456789abcdef01234567 # v7.0.1\n  with:\n    script: console.log("${{ github.head_ref }}")',
      ),
      compositeExample(
        'In a composite action',
        '- run: git checkout ${{ github.head_ref }}\n  shell: bash',
      ),
    ],
    pass: [
      stepsExample(
        'Handed over in a variable',
        '- run: echo "$TITLE"\n  env:\n    TITLE: ${{ github.event.pull_request.title }}',
      ),
      stepsExample('Only compared', "- run: echo ${{ github.head_ref == 'main' }}"),
      stepsExample('A number', '- run: echo ${{ github.event.pull_request.number }}'),
    ],
  },
});
