import type { Finding, Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, link, prose } from '@gatehouse/text';

import type { Links } from '../markdown/links.ts';
import type { Section } from '../markdown/page.ts';
import { byFile } from '../outcome/by-file.ts';
import { rulesOf } from '../outcome/rules.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

/** A table of findings per file. */
export function* fileSections(
  findings: readonly Finding[],
  clean: Clean,
  links: Links,
): Generator<{ section: Section; size: number }> {
  for (const [path, of] of byFile(findings)) {
    const rows = (function* () {
      for (const finding of of) yield findingRow(finding, clean, links);
    })();
    const open = `\n### ${code(path)} (${of.length})\n\n| Severity | Line | Finding | Rule |\n| --- | ---: | --- | --- |`;
    yield { section: { open, rows }, size: of.length };
  }
}

/** What each rule is about and how to fix it, once per rule rather than once per finding. */
export function ruleSection(outcome: Outcome, clean: Clean, { ruleUrl }: Links): Section {
  const rules = rulesOf(outcome.shown);
  return {
    open: `\n<details><summary>${plural(rules.length, 'rule')}: why and how to fix</summary>\n`,
    rows: rules.map(
      ({ id, title, why, fix }) =>
        `- **${escapeMarkdown(clean(title))}** ${link(code(id), ruleUrl?.(id))}: ${prose(clean(why))} **Fix:** ${prose(clean(fix))}`,
    ),
    close: '\n</details>\n',
  };
}

function findingRow(finding: Finding, clean: Clean, { fileUrl, ruleUrl }: Links): string {
  const { rule, severity, location } = finding;
  const cells = [
    severity,
    link(String(location.startLine), fileUrl?.(location)),
    `**${escapeMarkdown(clean(rule.title))}**<br>${prose(cut(clean(finding.message), 1_000))}`,
    link(code(rule.id), ruleUrl?.(rule.id)),
  ];
  return `| ${cells.join(' | ')} |`;
}
