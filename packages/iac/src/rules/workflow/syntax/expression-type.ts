import { expressionProblems } from '../facts/expression-problems.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const expressionType = workflowRule({
  id: 'workflow/expression-type',
  title: 'An expression uses a value as what it is not',
  severity: 'medium',
  why: 'GitHub does not complain: it turns the value into something else, so an object becomes the word "Object" and a comparison is never true.',
  fix: 'Name the property that is meant, or convert with `toJSON` and `fromJSON`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions',
  ],
  aliases: ['expression'],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === 'type') report.fail(at, message);
  },
  examples: {
    fail: [
      stepsExample('An object in a text', '- run: echo ${{ github.event }}'),
      stepsExample('An object compared to a text', "- run: make\n  if: github == 'main'"),
      stepsExample(
        'An argument too many',
        "- run: echo ${{ startsWith(github.ref, 'refs/', 'heads/') }}",
      ),
      stepsExample(
        'A value that the text does not take',
        "- run: echo ${{ format('{0}', github.ref, github.sha) }}",
      ),
      stepsExample(
        'A text where a number is needed',
        '- run: make\n  timeout-minutes: ${{ github.ref }}',
      ),
    ],
    pass: [
      stepsExample(
        'Fitting',
        "- run: echo '${{ toJSON(github.event) }}' ${{ format('{0} {{1}}', github.ref) }}\n  timeout-minutes: ${{ fromJSON(env.MINUTES) }}",
      ),
      stepsExample(
        'A choice of numbers',
        "- run: make\n  timeout-minutes: ${{ github.ref == 'refs/heads/main' && 60 || 20 }}",
      ),
    ],
  },
});
