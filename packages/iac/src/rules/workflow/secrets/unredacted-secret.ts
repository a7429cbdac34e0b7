import { nodes, readsFrom, type Node } from '../../../model/workflow/index.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const unredactedSecret = fileRule({
  id: 'workflow/unredacted-secret',
  title: 'A part of a secret escapes masking',
  severity: 'medium',
  why: 'The runner masks a secret only where it appears whole. A field that `fromJSON` takes out of it is printed in the log as it is.',
  fix: 'Store each value as a secret of its own.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
    'https://docs.zizmor.sh/audits/#unredacted-secrets',
  ],
  aliases: ['unredacted-secrets'],
  tags: ['CWE-532'],
  check(file, report) {
    for (const expression of file.expressions) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node))
        if (decodesSecret(node))
          report.fail(
            expression.at(node),
            `${file.label} takes a part out of a secret, which is not masked in logs`,
          );
    }
  },
  examples: {
    fail: [
      stepsExample(
        'A field of a JSON secret',
        '- run: ./login\n  env:\n    PASSWORD: ${{ fromJSON(secrets.ACCOUNT).password }}',
      ),
    ],
    pass: [
      stepsExample(
        'A secret of its own',
        '- run: ./login\n  env:\n    PASSWORD: ${{ secrets.ACCOUNT_PASSWORD }}',
      ),
      stepsExample(
        'JSON that is no secret',
        '- run: ./login\n  env:\n    NAME: ${{ fromJSON(inputs.account).name }}',
      ),
    ],
  },
});

function decodesSecret(node: Node): boolean {
  return (
    node.kind === 'call' &&
    node.name === 'fromjson' &&
    node.args.some((argument) => readsFrom(argument, 'secrets'))
  );
}
