import { reaches, type Finding, type Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, link, prose } from '@gatehouse/text';

import { placeLink, type Links } from '../markdown/links.ts';
import { resourceName } from '../outcome/resource-name.ts';
import { plural } from '../outcome/words.ts';
import { type Clean } from '../text/clean.ts';

const TEXT_LIMIT = 300;

/** Findings that fail, worst first, shown or not. */
export function failing({ open, comparison, thresholds }: Outcome): readonly Finding[] {
  return open.filter(
    ({ severity, state }) =>
      reaches(severity, thresholds.failOn) && !(comparison && state === 'existing'),
  );
}

/** One finding that fails as a line of Markdown: what, where, how to fix it, and how many more there are. */
export function explainFinding(
  finding: Finding,
  others: number,
  clean: Clean,
  links: Links,
): string {
  const { rule, location, resource } = finding;
  const where = placeLink(location, clean, links);
  const id = link(code(rule.id), links.ruleUrl?.(rule.id));
  // An address is the name of its resource.
  const isNamed = resource !== undefined && location.address === undefined;
  const what = isNamed ? ` in ${code(cut(clean(resourceName(resource)), TEXT_LIMIT))}` : '';
  const more =
    others > 0 ? ` ${plural(others, 'more finding')} ${others === 1 ? 'fails' : 'fail'}.` : '';
  return `**${escapeMarkdown(cut(clean(rule.title), TEXT_LIMIT))}** (${id})${what}, ${where}. **Fix:** ${prose(cut(clean(rule.fix), TEXT_LIMIT))}${more}`;
}
