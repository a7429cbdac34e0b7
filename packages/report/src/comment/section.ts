import type { Finding, Outcome, Verdict } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, link, prose } from '@gatehouse/text';

import { placeLink, type Links } from '../markdown/links.ts';
import { Page } from '../markdown/page.ts';
import { plural } from '../outcome/words.ts';
import { failing } from '../sections/explanation.ts';
import { fileSections, ruleSection } from '../sections/findings.ts';
import { freshlySuppressedSection, noticeSection, pendingSection } from '../sections/notices.ts';
import { pageCleaner, type Clean } from '../text/clean.ts';
import { headPart, type SectionOptions } from './head.ts';

/** What one action may say of its own accord; GitHub takes 65,536 characters from all of them together. */
const DEFAULT_BUDGET = 40_000;

/** A verdict, its explanation and the counts: what always stands. */
const HEAD_BUDGET = 6_000;

/** Bytes of a part that lists findings. */
const REST_PART = 6_000;

/** What a reader sees without going on. */
const TOP_FINDINGS = 10;

/** What an action has to say in the comment that all share. */
export interface CommentSection {
  readonly verdict: Verdict;
  /** Markdown, the most important first; each makes sense when those after it are left out. */
  readonly parts: readonly string[];
}

/**
 * The outcome of one action for the shared comment: first why it fails and the counts, then the worst findings, then what
 * the change under review asks its reviewers to agree to, then all findings, then the rules.
 */
export function renderSection(outcome: Outcome, options: SectionOptions): CommentSection {
  const { budget = DEFAULT_BUDGET } = options;
  const clean = pageCleaner(outcome);
  const parts = [headPart(outcome, clean, options, Math.min(budget, HEAD_BUDGET))];
  let left = budget - Buffer.byteLength(parts[0] ?? '');
  const take = (text: string): string => {
    left -= Buffer.byteLength(text);
    return text;
  };
  const top = new Page(Math.floor(left / 2));
  const told = new Set(
    failing(outcome)
      .slice(0, 1)
      .map(({ rule }) => rule.id),
  );
  const taken = addTop(top, outcome.shown, told, clean, options);
  parts.push(take(top.toString()));
  parts.push(take(attention(outcome, clean, options, Math.floor(left / 2))));
  const rules = new Page(Math.floor(left / 3));
  rules.addSection(ruleSection(outcome, clean, options, told));
  const last = take(rules.toString());
  parts.push(...restParts(outcome.shown.slice(taken), left, clean, options), last);
  return { verdict: outcome.verdict, parts: parts.filter((part) => part !== '') };
}

/**
 * How many of the worst findings the page took.
 * @param told the rules of which a reader knows how to fix them; those of the rows come to it
 */
function addTop(
  page: Page,
  shown: readonly Finding[],
  told: Set<string>,
  clean: Clean,
  links: Links,
): number {
  const open = shown.length > TOP_FINDINGS ? '**The worst**\n' : '';
  const before = new Set(told);
  const rows = shown.slice(0, TOP_FINDINGS).map((finding) => {
    const row = topRow(finding, before.has(finding.rule.id), clean, links);
    before.add(finding.rule.id);
    return row;
  });
  const taken = page.addSection({ open, rows });
  for (const { rule } of shown.slice(0, taken)) told.add(rule.id);
  return taken;
}

function topRow(
  { rule, severity, location, message }: Finding,
  isTold: boolean,
  clean: Clean,
  links: Links,
): string {
  // The message of what stands in no file begins with its address.
  const where = location.address === undefined ? `${placeLink(location, clean, links)} ` : '';
  const id = link(code(rule.id), links.ruleUrl?.(rule.id));
  return `- **${severity}** ${where}**${escapeMarkdown(clean(rule.title))}** ${id}<br>${prose(cut(clean(message), 500))}${isTold ? '' : `<br>**Fix:** ${prose(cut(clean(rule.fix), 500))}`}`;
}

/** What approving the change means beyond its lines. */
function attention(outcome: Outcome, clean: Clean, links: Links, budget: number): string {
  const page = new Page(budget);
  page.addSection(pendingSection(outcome, clean, links), Math.floor(page.left / 2));
  page.addSection(freshlySuppressedSection(outcome, clean, links), Math.floor(page.left / 3));
  page.addSection(noticeSection(outcome, clean, links));
  return page.toString();
}

/** All other findings by file, in parts of a size that another section can take the room of one. */
function restParts(
  rest: readonly Finding[],
  budget: number,
  clean: Clean,
  links: Links,
): readonly string[] {
  const parts: string[] = [];
  let written = 0;
  for (let left = budget; written < rest.length && left >= REST_PART; left -= REST_PART) {
    const page = new Page(REST_PART);
    const taken = addFindings(page, rest.slice(written), clean, links);
    if (taken === 0) break;
    written += taken;
    const more = rest.length - written;
    const isLast = more > 0 && left < 2 * REST_PART;
    if (isLast) page.add(`\n${plural(more, 'finding')} did not fit here; the reports have all.`);
    parts.push(page.toString());
  }
  return parts;
}

function addFindings(page: Page, findings: readonly Finding[], clean: Clean, links: Links): number {
  const closing = '\n</details>\n';
  const reserve = closing.length + 100;
  page.add('<details><summary>More findings</summary>\n');
  let written = 0;
  for (const { section, size } of fileSections(findings, clean, links)) {
    const taken = page.addSection(section, reserve);
    written += taken;
    if (taken < size) break;
  }
  page.add(closing);
  return written;
}
