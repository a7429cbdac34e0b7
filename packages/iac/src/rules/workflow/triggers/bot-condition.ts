import { nodes, pathOf, type Node } from '../../../model/workflow/index.ts';
import { conditionsIn } from '../facts/conditions.ts';
import { fileRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

const ACTOR_NAMES = new Set([
  'github.actor',
  'github.triggering_actor',
  'github.event.pull_request.sender.login',
]);
const ACTOR_IDS = new Set(['github.actor_id', 'github.event.pull_request.sender.id']);

/** dependabot[bot] and its app, dependabot-preview[bot], renovate[bot]. */
const BOT_IDS = new Set(['29110', '49699333', '27856297', '29139614']);

export const botCondition = fileRule({
  id: 'workflow/bot-condition',
  title: 'A condition trusts whoever acted last to be a bot',
  severity: 'high',
  why: '`github.actor` is who caused the latest event, not who wrote the change. A stranger’s pull request on which a bot acts passes as the bot’s own.',
  fix: 'Ask who opened it: `github.event.pull_request.user.login`, and check that the branch is in this repository.',
  references: ['https://docs.zizmor.sh/audits/#bot-conditions'],
  aliases: ['bot-conditions'],
  tags: ['CWE-290', 'OWASP-CICD-SEC-4'],
  check(file, report) {
    if (file.kind === 'action') return;
    for (const { expression, label } of conditionsIn(file)) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node)) {
        if (!comparesWithBot(node)) continue;
        report.fail(
          expression.at(node),
          `${label} trusts ${expression.at(node).text}, which a stranger can make true`,
        );
        break;
      }
    }
  },
  examples: {
    fail: [
      jobExample(
        'For a job',
        "if: github.actor == 'dependabot[bot]'\nruns-on: ubuntu-24.04\nsteps: []",
      ),
      stepsExample(
        'For a step, by number',
        "- if: ${{ github.actor_id == 49699333 && github.ref != '' }}\n  run: gh pr merge --auto",
      ),
    ],
    pass: [
      stepsExample(
        'Who opened it',
        "- if: github.event.pull_request.user.login == 'dependabot[bot]'\n  run: gh pr review --approve",
      ),
      stepsExample('Keeps bots out', "- if: github.actor != 'dependabot[bot]'\n  run: make"),
    ],
  },
});

function comparesWithBot(node: Node): boolean {
  if (node.kind !== 'binary' || node.operator !== '==') return false;
  const [reference, literal] =
    node.left.kind === 'reference' ? [node.left, node.right] : [node.right, node.left];
  if (reference.kind !== 'reference' || literal.kind !== 'literal') return false;
  const path = pathOf(reference) ?? '';
  const value = String(literal.value);
  return (
    (ACTOR_NAMES.has(path) && value.endsWith('[bot]')) ||
    (ACTOR_IDS.has(path) && BOT_IDS.has(value))
  );
}
