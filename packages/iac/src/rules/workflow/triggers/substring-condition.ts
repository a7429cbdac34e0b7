import { nodes, type Node, type Reference } from '../../../model/workflow/index.ts';
import { conditionsIn } from '../facts/conditions.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const substringCondition = fileRule({
  id: 'workflow/substring-condition',
  title: 'A condition takes a part of a name for the name',
  severity: 'medium',
  why: "`contains` with a string looks for a piece of it: a branch called `mai` passes `contains('main develop', github.ref_name)`.",
  fix: 'Compare with `==`, or give `contains` a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains',
    'https://docs.zizmor.sh/audits/#unsound-contains',
  ],
  aliases: ['unsound-contains'],
  tags: ['CWE-697'],
  check(file, report) {
    if (file.kind === 'action') return;
    for (const { expression, label } of conditionsIn(file)) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node)) {
        const reference = soughtPiece(node);
        if (reference)
          report.fail(
            expression.at(node),
            `${label} is satisfied by any piece of a text: ${expression.at(node).text}`,
          );
      }
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Branches in a string',
        "- if: contains('refs/heads/main refs/heads/develop', github.ref)\n  run: ./deploy",
      ),
    ],
    pass: [
      stepsExample(
        'A list',
        '- if: contains(fromJSON(\'["refs/heads/main"]\'), github.ref)\n  run: ./deploy',
      ),
      stepsExample(
        'A piece of what others wrote',
        "- if: contains(github.event.head_commit.message, '[skip deploy]')\n  run: echo skipped",
      ),
    ],
  },
});

function soughtPiece(node: Node): Reference | undefined {
  if (node.kind !== 'call' || node.name !== 'contains') return undefined;
  const [text, piece] = node.args;
  return text?.kind === 'literal' &&
    typeof text.value === 'string' &&
    piece?.kind === 'reference' &&
    node.args.length === 2
    ? piece
    : undefined;
}
