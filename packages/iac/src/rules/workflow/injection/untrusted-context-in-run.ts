import { Scalar } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { workflowRule } from '../define.ts';
import { stepsExample } from '../example.ts';

/**
 * The contexts that this rule looks for stand alone between the braces, written just so. What stands for an index has a
 * limit, so that a long line is not read again from each of its expressions.
 */
const CONTEXT =
  /\$\{\{ *github\.(?:head_ref|event\.(?:(?:issue|pull_request)\.(?:title|body)|(?:comment|review|review_comment)\.body|pages.{0,200}\.page_name|head_commit\.(?:message|author\.(?:email|name))|commits.{0,200}\.author\.(?:email|name)|pull_request\.head\.(?:ref|label|repo\.default_branch))) *\}\}/;

export const untrustedContextInRun = workflowRule({
  id: 'workflow/untrusted-context-in-run',
  title: 'A context that strangers write stands in a `run:` script',
  severity: 'high',
  profile: 'all',
  why: 'GitHub pastes the text into the script before the shell reads it, so its author can add commands.',
  fix: 'Hand the value over in a variable under `env:`.',
  references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
  aliases: ['CKV_GHA_2'],
  tags: ['CWE-94'],
  variantOf: ['workflow/script-injection'],
  check({ jobs, steps }, report) {
    for (const { node, label } of [...jobs, ...steps]) {
      const run = node.get('run');
      const match = run instanceof Scalar ? CONTEXT.exec(run.text) : null;
      if (!(run instanceof Scalar) || !match) continue;
      const at = new Span(run, match.index, match.index + match[0].length);
      report.fail(at, `${label} runs a script that contains ${at.text}`);
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Body of a comment',
        '- run: |\n    echo start\n    echo "${{ github.event.comment.body }}"',
      ),
    ],
    pass: [
      stepsExample(
        'Handed over in a variable',
        '- run: echo "$BODY"\n  env:\n    BODY: ${{ github.event.comment.body }}',
      ),
      stepsExample(
        'Not alone between the braces',
        '- run: echo "${{ github.event.comment.body == \'go\' }}"',
      ),
    ],
  },
});
