import { conditionsIn } from '../facts/conditions.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const alwaysTrueCondition = fileRule({
  id: 'workflow/always-true-condition',
  title: 'The condition is always true',
  severity: 'high',
  why: 'Text around `${{ … }}` makes the whole condition a string, and every string but the empty one counts as true. A line break that `|` or `>` leaves at the end is enough.',
  fix: 'Write the whole condition without `${{ }}`, or use `|-` or `>-`.',
  references: ['https://docs.zizmor.sh/audits/#unsound-condition'],
  aliases: ['unsound-condition'],
  tags: ['CWE-571'],
  check(file, report) {
    for (const { value, expression, label } of conditionsIn(file))
      if (expression.text.startsWith('${{') && !expression.isWhole)
        report.fail(value, `${label} has a condition that is always true`);
  },
  examples: {
    fail: [
      stepsExample(
        'A line break stays at the end',
        "- if: |\n    ${{ github.ref == 'refs/heads/main' }}\n  run: ./deploy",
      ),
      stepsExample(
        'Two expressions',
        "- if: ${{ github.ref == 'refs/heads/main' }} && ${{ github.event_name == 'push' }}\n  run: ./deploy",
      ),
    ],
    pass: [
      stepsExample(
        'No line break',
        "- if: |-\n    ${{ github.ref == 'refs/heads/main' }}\n  run: ./deploy",
      ),
      stepsExample('No braces', "- if: |\n    github.ref == 'refs/heads/main'\n  run: ./deploy"),
    ],
  },
});
