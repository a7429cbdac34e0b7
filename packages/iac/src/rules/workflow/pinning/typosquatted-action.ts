import { POPULAR_ACTIONS } from '../facts/popular-actions.ts';
import { usesIn } from '../facts/uses.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const typosquattedAction = fileRule({
  id: 'workflow/typosquatted-action',
  title: 'The action’s name is one slip away from a popular one',
  severity: 'high',
  why: 'Attackers register such names and wait for a typo. What they publish runs with the job’s token.',
  fix: 'Correct the name. If the action is really meant, suppress the finding with the reason.',
  references: ['https://docs.zizmor.sh/audits/#typosquat-uses'],
  aliases: ['typosquat-uses'],
  tags: ['CWE-1357', 'OWASP-CICD-SEC-3'],
  check(file, report) {
    for (const { uses, label } of usesIn(file)) {
      const imitated = imitatedBy(uses.slug);
      if (imitated !== undefined)
        report.fail(uses.value, `${label} uses ${uses.owner}/${uses.repo}: is ${imitated} meant?`);
    }
  },
  examples: {
    fail: [
      stepsExample('A letter is missing', '- uses: action/checkout@v4'),
      stepsExample('A letter is another', '- uses: docker/1ogin-action@v3\n- uses: asure/login@v2'),
    ],
    pass: [
      stepsExample(
        'The popular one',
        '- uses: actions/checkout@v4\n  with:\n    persist-credentials: false',
      ),
      stepsExample('Something else', '- uses: octo-org/checkout@v4'),
    ],
  },
});

/** The popular action of another owner from which a name differs by one character. */
function imitatedBy(slug: string): string | undefined {
  if (POPULAR_ACTIONS.has(slug)) return undefined;
  const owner = slug.split('/')[0] ?? '';
  for (const popular of POPULAR_ACTIONS)
    if (!popular.startsWith(`${owner}/`) && isOneSlipAway(slug, popular)) return popular;
  return undefined;
}

/** One character missing, added, replaced, or two neighbours swapped. */
function isOneSlipAway(written: string, meant: string): boolean {
  const difference = written.length - meant.length;
  if (Math.abs(difference) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  if (difference === -1) return written.slice(start) === meant.slice(start + 1);
  if (difference === 1) return written.slice(start + 1) === meant.slice(start);
  if (written.slice(start + 1) === meant.slice(start + 1)) return true;
  return (
    written[start] === meant[start + 1] &&
    written[start + 1] === meant[start] &&
    written.slice(start + 2) === meant.slice(start + 2)
  );
}
