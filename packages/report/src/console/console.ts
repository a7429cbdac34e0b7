import {
  compareSeverity,
  count,
  type Finding,
  type Outcome,
  type RuleInfo,
  type Severity,
} from '@gatehouse/findings';
import { inert, printable } from '@gatehouse/text';

import { byHeading } from '../outcome/by-place.ts';
import { describeCounts, plural } from '../outcome/words.ts';
import { cleaner, excerpts } from '../text/clean.ts';
import { closingLines, shownHeading, type Style } from './closing.ts';
import { codeFrame } from './code-frame.ts';
import { painter, SEVERITY_COLOURS } from './paint.ts';

/** Lines of source before and after a finding. */
const CONTEXT = 1;

interface ConsoleOptions {
  readonly colour: boolean;
  /** How many findings are shown in full, the worst; the others are counted by rule. Default 50. */
  readonly limit?: number;
  /** Where the root of the scan lies, so that a terminal can open the paths. */
  readonly pathPrefix?: string;
  /** A sentence of ours that says how to see all findings. */
  readonly seeAll?: string;
}

/**
 * The outcome for a terminal or a build log: findings by file with their lines, the worst file first; then what is not
 * shown in full, suppressions, problems, coverage; the verdict last, where the eye is when the program ends.
 */
export function renderConsole(outcome: Outcome, options: ConsoleOptions): string {
  const { colour, limit = 50, pathPrefix, seeAll } = options;
  const clean = cleaner(outcome);
  const style: Style = {
    // Every line of output starts with a mark or an indent of ours; `inert` is for what stands within.
    clean: (text) => inert(clean(text)),
    paint: painter(colour),
    pathPrefix,
  };
  const excerptOf = excerpts(outcome);
  const lines: string[] = [];
  for (const { location, findings } of byHeading(outcome.shown.slice(0, limit))) {
    lines.push(style.paint('bold', shownHeading(location, style)));
    for (const finding of findings) {
      const frame = codeFrame(excerptOf(finding, CONTEXT), finding.location, style.paint);
      lines.push(...block(finding, frame, style), '');
    }
  }
  const rest = outcome.shown.slice(limit);
  if (rest.length > 0) lines.push(...table(rest, style), seeAll ? `  ${seeAll}` : '', '');
  lines.push(...closingLines(outcome, style));
  return `${lines.join('\n')}\n`;
}

function block(finding: Finding, frame: readonly string[], { clean, paint }: Style): string[] {
  const { rule, severity, location } = finding;
  const { address, startLine, startColumn } = location;
  const position = address === undefined ? `  ${startLine}:${startColumn}` : '';
  const label = paint(SEVERITY_COLOURS[severity], severity);
  return [
    `${position}  ${label}  ${paint('bold', clean(rule.title))}  ${paint('dim', inert(printable(rule.id)))}`,
    `    ${clean(finding.message)}`,
    ...frame.map((line) => `    ${line}`),
    `    ${paint('dim', 'why')}  ${clean(rule.why)}`,
    `    ${paint('cyan', 'fix')}  ${clean(rule.fix)}`,
  ];
}

/** Findings counted by rule and severity, the worst and most frequent first. */
function table(findings: readonly Finding[], { clean, paint }: Style): string[] {
  const rows = new Map<string, { rule: RuleInfo; severity: Severity; amount: number }>();
  for (const { rule, severity } of findings) {
    const row = rows.get(`${severity} ${rule.id}`);
    if (row) row.amount++;
    else rows.set(`${severity} ${rule.id}`, { rule, severity, amount: 1 });
  }
  const sorted = [...rows.values()].sort(
    (a, b) => compareSeverity(a.severity, b.severity) || b.amount - a.amount,
  );
  return [
    paint(
      'bold',
      `${plural(findings.length, 'more finding')} (${describeCounts(count(findings))})`,
    ),
    ...sorted.map(({ rule, severity, amount }) => {
      const label = paint(SEVERITY_COLOURS[severity], severity.padEnd(8));
      return `  ${String(amount).padStart(6)}  ${label}  ${clean(rule.title)}  ${paint('dim', inert(printable(rule.id)))}`;
    }),
  ];
}
