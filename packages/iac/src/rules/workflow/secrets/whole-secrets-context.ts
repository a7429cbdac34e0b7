import { nodes, pathOf, readsFrom, type Node } from '../../../model/workflow/index.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const wholeSecretsContext = fileRule({
  id: 'workflow/whole-secrets-context',
  title: 'Every secret is sent to the runner',
  severity: 'high',
  why: 'GitHub gives a job only the secrets that it names. `toJSON(secrets)` or a computed name sends all of them, so whoever gets into one step has each secret of the repository and the organisation.',
  fix: 'Name the secrets one by one: `secrets.DEPLOY_TOKEN`.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use',
    'https://docs.zizmor.sh/audits/#overprovisioned-secrets',
  ],
  aliases: ['overprovisioned-secrets'],
  tags: ['CWE-250', 'OWASP-CICD-SEC-6'],
  check(file, report) {
    for (const expression of file.expressions) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node))
        if (takesAll(node))
          report.fail(
            expression.at(node),
            `${file.label} sends every secret to the runner: ${expression.at(node).text}`,
          );
    }
  },
  examples: {
    fail: [
      stepsExample('All as JSON', '- run: ./deploy\n  env:\n    SECRETS: ${{ toJSON(secrets) }}'),
      stepsExample(
        'A computed name',
        "- run: ./deploy\n  env:\n    TOKEN: ${{ secrets[format('{0}_TOKEN', matrix.target)] }}",
      ),
    ],
    pass: [
      stepsExample('By name', '- run: ./deploy\n  env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}'),
      stepsExample(
        'By name in brackets',
        "- run: ./deploy\n  env:\n    TOKEN: ${{ secrets['DEPLOY_TOKEN'] }}",
      ),
    ],
  },
});

function takesAll(node: Node): boolean {
  if (node.kind === 'call')
    return (
      node.name === 'tojson' &&
      node.args.some((argument) => readsFrom(argument, 'secrets') && pathOf(argument) === 'secrets')
    );
  const [first, ...more] = readsFrom(node, 'secrets') ? node.accesses : [];
  return first?.kind === 'index' && first.index.kind !== 'literal' && more.length === 0;
}
