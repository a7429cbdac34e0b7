import { isConstant, isTruthy, nodes, type Node } from '../../../model/workflow/index.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const falsyTernary = fileRule({
  id: 'workflow/falsy-ternary',
  title: 'The expression never comes out as its first choice',
  severity: 'low',
  why: "`condition && '' || other` always gives `other`, since the empty string, zero and false count as false.",
  fix: 'Turn the condition around, or use `case(condition, first, second)` where it is available.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators',
    'https://docs.zizmor.sh/audits/#unsound-ternary',
  ],
  aliases: ['unsound-ternary'],
  tags: ['CWE-570'],
  check(file, report) {
    for (const expression of file.expressions) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node)) {
        const choice = lostChoice(node);
        if (choice)
          report.fail(
            expression.at(choice),
            `${file.label} can never choose ${expression.at(choice).text}`,
          );
      }
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Empty first choice',
        "- run: make $FLAGS\n  env:\n    FLAGS: ${{ github.ref == 'refs/heads/main' && '' || '--debug' }}",
      ),
    ],
    pass: [
      stepsExample(
        'Turned around',
        "- run: make $FLAGS\n  env:\n    FLAGS: ${{ github.ref != 'refs/heads/main' && '--debug' || '' }}",
      ),
    ],
  },
});

/** The first choice of `condition && first || second` where it counts as false. */
function lostChoice(node: Node): Node | undefined {
  if (node.kind !== 'binary' || node.operator !== '||' || isConstant(node)) return undefined;
  const choice =
    node.left.kind === 'binary' && node.left.operator === '&&' ? node.left.right : undefined;
  return choice && isTruthy(choice) === false ? choice : undefined;
}
