import { wholeExpression } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const obfuscatedUses = stepRule({
  id: 'workflow/obfuscated-uses',
  title: 'The use of an action hides which action or which inputs it is',
  severity: 'low',
  profile: 'all',
  why: 'Detours in the path of an action, or inputs that only exist at run time, slip past reviewers and past tools that match names.',
  fix: 'Write the shortest path of the action, and its inputs one by one.',
  references: ['https://docs.zizmor.sh/audits/#obfuscation'],
  aliases: ['obfuscation'],
  tags: ['CWE-1078'],
  check(step, report) {
    const { uses } = step;
    if (uses?.kind !== 'repository') return;
    const segments = uses.text.split('@')[0]?.split('/').slice(2) ?? [];
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
      report.fail(uses.value, `${step.label} uses "${uses.text}", a path with detours`);
    const inputs = step.node.get('with');
    if (wholeExpression(inputs))
      report.fail(inputs, `${step.label} computes all inputs of ${uses.slug} at run time`);
  },
  examples: {
    fail: [
      stepsExample(
        'Detours in the path',
        '- uses: actions/cache/save/../restore@0123456789abcdef0123456789abcdef01234567',
      ),
      stepsExample(
        'Slash at the end',
        '- uses: actions/checkout/@0123456789abcdef0123456789abcdef01234567',
      ),
      stepsExample(
        'Computed inputs',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with: ${{ fromJSON(steps.setup.outputs.options) }}',
      ),
    ],
    pass: [
      stepsExample(
        'Plain',
        '- uses: actions/cache/restore@0123456789abcdef0123456789abcdef01234567\n  with:\n    key: ${{ runner.os }}',
      ),
    ],
  },
});
