import { reaches, type Finding, type Outcome } from '@gatehouse/findings';

import { cleaner, type Clean } from './clean.ts';
import { cut } from './cut.ts';
import { inert } from './inert.ts';
import type { Links } from './links.ts';
import { code, escapeMarkdown, link, prose } from './markdown.ts';
import { place } from './place.ts';
import { printable } from './printable.ts';
import { resourceName } from './resource-name.ts';
import { plural } from './words.ts';

const TEXT_LIMIT = 300;

/** Findings that fail, worst first, shown or not. */
export function failing({ open, comparison, thresholds }: Outcome): readonly Finding[] {
  return open.filter(
    ({ severity, state }) =>
      reaches(severity, thresholds.failOn) && !(comparison && state === 'existing'),
  );
}

/**
 * One line of plain text that a build log does not obey, of a few hundred characters, that says why an outcome is no pass: what could not be
 * vouched for or else the worst finding that fails, with its rule, resource and fix. Undefined for a pass.
 */
export function explainVerdict(outcome: Outcome, pathPrefix?: string): string | undefined {
  const clean = cleaner(outcome);
  if (outcome.verdict === 'error')
    return inert(clean(outcome.reasons[0] ?? 'The scan is not complete'));
  const [worst, ...others] = failing(outcome);
  if (!worst) return undefined;
  const { rule, location, resource } = worst;
  const where = `${printable(place(location.path, pathPrefix))}:${location.startLine}`;
  const what = resource ? ` in ${cut(clean(resourceName(resource)), TEXT_LIMIT)}` : '';
  const more = others.length > 0 ? ` (and ${plural(others.length, 'more')})` : '';
  const text = `${printable(rule.id)}${what}, ${where}: ${cut(clean(rule.title), TEXT_LIMIT)}. Fix: ${cut(clean(rule.fix), TEXT_LIMIT)}${more}`;
  return inert(text);
}

/** The same about one finding, as a line of Markdown. */
export function explainFinding(
  finding: Finding,
  others: number,
  clean: Clean,
  { fileUrl, ruleUrl }: Links,
): string {
  const { rule, location, resource } = finding;
  const where = link(code(`${location.path}:${location.startLine}`), fileUrl?.(location));
  const id = link(code(rule.id), ruleUrl?.(rule.id));
  const what = resource ? ` in ${code(cut(clean(resourceName(resource)), TEXT_LIMIT))}` : '';
  const more =
    others > 0 ? ` ${plural(others, 'more finding')} ${others === 1 ? 'fails' : 'fail'}.` : '';
  return `**${escapeMarkdown(cut(clean(rule.title), TEXT_LIMIT))}** (${id})${what}, ${where}. **Fix:** ${prose(cut(clean(rule.fix), TEXT_LIMIT))}${more}`;
}
