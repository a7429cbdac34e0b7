import { expressionProblems } from '../facts/expression-problems.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const invalidExpression = workflowRule({
  id: 'workflow/invalid-expression',
  title: 'GitHub cannot read the expression',
  severity: 'medium',
  why: 'One expression that cannot be read stops the whole workflow, the checks in it among the rest.',
  fix: "Close `${{` with `}}`, quote text with `'`, and balance the parentheses.",
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  aliases: ['expression'],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === 'syntax') report.fail(at, message);
  },
  examples: {
    fail: [
      stepsExample('Double quotes', '- run: make\n  if: github.ref == "refs/heads/main"'),
      stepsExample('Not closed', '- run: echo ${{ github.sha }'),
      stepsExample('Empty', '- run: echo ${{ }}'),
    ],
    pass: [
      stepsExample(
        'Readable',
        "- run: echo '${{ github.sha }}' ${{ 'it''s' }}\n  if: ${{ !cancelled() && (github.run_attempt == 1) }}",
      ),
    ],
  },
});
