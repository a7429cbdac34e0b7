import { compareSeverity, type Finding, type Location, type Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, link, prose } from '@gatehouse/text';

import type { Links } from '../markdown/links.ts';
import type { Section } from '../markdown/page.ts';
import { byHeading, headingOf } from '../outcome/by-place.ts';
import { rulesOf } from '../outcome/rules.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

/** A table of findings per file, and per site: there each message says its address. */
export function* fileSections(
  findings: readonly Finding[],
  clean: Clean,
  links: Links,
): Generator<{ section: Section; size: number }> {
  for (const { location, findings: of } of byHeading(findings)) {
    const heads = headsOf(location);
    const rows = (function* () {
      for (const finding of of) yield findingRow(finding, clean, links);
    })();
    const open = `\n### ${code(headingOf(location, clean))} (${of.length})\n\n${heads}`;
    yield { section: { open, rows }, size: of.length };
  }
}

/**
 * What each rule is about and how to fix it, once per rule rather than once per finding, the worst first.
 * @param told those of which the page has said how to fix them already
 */
export function ruleSection(
  outcome: Outcome,
  clean: Clean,
  { ruleUrl }: Links,
  told: ReadonlySet<string> = new Set(),
): Section {
  const rules = rulesOf(outcome.shown).sort((a, b) => compareSeverity(a.severity, b.severity));
  const what = rules.every(({ id }) => told.has(id)) ? 'why' : 'why and how to fix';
  return {
    open: `\n<details><summary>${plural(rules.length, 'rule')}: ${what}</summary>\n`,
    rows: rules.map(({ id, title, why, fix }) => {
      const about = `- **${escapeMarkdown(clean(title))}** ${link(code(id), ruleUrl?.(id))}: ${prose(clean(why))}`;
      return told.has(id) ? about : `${about} **Fix:** ${prose(clean(fix))}`;
    }),
    close: '\n</details>\n',
  };
}

/** A site has no lines. */
function headsOf({ address }: Location): string {
  return address === undefined
    ? '| Severity | Line | Finding | Rule |\n| --- | ---: | --- | --- |'
    : '| Severity | Finding | Rule |\n| --- | --- | --- |';
}

function findingRow(finding: Finding, clean: Clean, { fileUrl, ruleUrl }: Links): string {
  const { rule, severity, location } = finding;
  const cells = [
    severity,
    ...(location.address === undefined
      ? [link(String(location.startLine), fileUrl?.(location))]
      : []),
    `**${escapeMarkdown(clean(rule.title))}**<br>${prose(cut(clean(finding.message), 1_000))}`,
    link(code(rule.id), ruleUrl?.(rule.id)),
  ];
  return `| ${cells.join(' | ')} |`;
}
