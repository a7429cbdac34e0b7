import {
  isConstant,
  nodes,
  children,
  type Expression,
  type Node,
  type Span,
} from '../../../model/workflow/index.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const obfuscatedExpression = fileRule({
  id: 'workflow/obfuscated-expression',
  title: 'An expression hides what it comes to',
  severity: 'low',
  profile: 'all',
  why: 'An expression that always comes out the same, or a context that is picked by a computed name, keeps readers and scanners from seeing what runs.',
  fix: 'Write the constant instead of the expression, and name the field instead of computing its name.',
  references: ['https://docs.zizmor.sh/audits/#obfuscation'],
  aliases: ['obfuscation'],
  tags: ['CWE-1078'],
  check(file, report) {
    for (const expression of file.expressions) {
      const at = oddity(expression);
      if (at) report.fail(at, `${file.label} says by an expression what can be said plainly`);
    }
  },
  examples: {
    fail: [
      stepsExample('Always the same', "- run: echo ${{ format('{0}', 'abc') }}"),
      stepsExample('A part is always the same', "- run: echo ${{ github[format('{0}', 'sha')] }}"),
      stepsExample('The name is computed', '- if: ${{ inputs[inputs.name] }}\n  run: echo hello'),
    ],
    pass: [
      stepsExample(
        'Depends on the run',
        "- run: echo ${{ github.sha }}\n  if: ${{ github.ref == 'refs/heads/main' }}",
      ),
      stepsExample(
        'Picked by a plain name or number',
        "- run: echo ${{ github['sha'] }} ${{ github.event.commits[0].id }}",
      ),
    ],
  },
});

function oddity(expression: Expression): Span | undefined {
  const { node } = expression;
  if (!node) return undefined;
  const found = isConstant(node) ? node : (reduciblePart(node) ?? computedIndex(node));
  return found && expression.at(found);
}

function reduciblePart(node: Node): Node | undefined {
  if (node.kind !== 'literal' && isConstant(node)) return node;
  for (const child of children(node)) {
    const part = reduciblePart(child);
    if (part) return part;
  }
  return undefined;
}

function computedIndex(root: Node): Node | undefined {
  for (const node of nodes(root))
    if (
      node.kind === 'reference' &&
      node.accesses.some((access) => access.kind === 'index' && access.index.kind !== 'literal')
    )
      return node;
  return undefined;
}
