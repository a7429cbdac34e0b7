import { describeSubject, type Evidence } from '@gatehouse/evidence';
import { SEVERITIES, type Verdict } from '@gatehouse/findings';
import type { GateOutcome, Image, Reason } from '@gatehouse/gate';
import { code, fenced, printable, prose } from '@gatehouse/text';
import { alsoLines, replacedLine } from './verdict-text.ts';
import type { Remark } from './around.ts';
import type { Judged } from './run.ts';

const HEADINGS: Readonly<Record<Verdict, string>> = {
  pass: '## ✅ Gatehouse gate: pass',
  fail: '## ❌ Gatehouse gate: fail',
  error: '## ⚠️ Gatehouse gate: error',
};

/** What a summary may hold is far more; nobody reads on. */
const MOST = { reasons: 50, pastes: 5, evidence: 100, images: 200 } as const;
const LONGEST = 600;

/** The verdict, why, and what it was made from, as GitHub Markdown. */
export function renderSummary({ outcome, policyFile }: Judged, remarks: readonly Remark[]): string {
  const { verdict, environment, commit, reasons, evidence, images, replaced } = outcome;
  const { path, branch, commit: at } = policyFile;
  return [
    HEADINGS[verdict],
    '',
    `Environment ${code(cut(environment))}, commit ${commit === undefined ? 'unknown' : code(commit)}; policy ${code(cut(path))} of ${code(cut(branch))} at ${code(at)}.`,
    ...reasonLines(reasons),
    ...imageTable(outcome, images),
    ...evidenceTable(evidence),
    ...replaced.flatMap((each) => ['', prose(cut(replacedLine(each)))]),
    ...remarks.flatMap(remarkLines),
    '',
  ].join('\n');
}

/** What ends without an outcome: no policy, a mistyped input. */
export function renderErrorSummary([first = '', ...more]: readonly string[]): string {
  return [
    HEADINGS.error,
    '',
    `**error** ${prose(cut(first))}`,
    ...more.flatMap((line) => ['', prose(cut(line))]),
    '',
  ].join('\n');
}

function reasonLines(reasons: readonly Reason[]): string[] {
  let pastes = 0;
  const lines = reasons.slice(0, MOST.reasons).flatMap((reason) => {
    const { verdict, message, detail, paste } = reason;
    const also = alsoLines(reason);
    return [
      '',
      `**${verdict}** ${prose(cut(message))}`,
      ...(also.length === 0 ? [] : ['', ...also.map((line) => `- ${prose(cut(line))}`)]),
      ...(detail === undefined ? [] : ['', prose(cut(detail))]),
      ...(paste === undefined || pastes++ >= MOST.pastes
        ? []
        : [
            '',
            `To ${paste.to}, paste into ${code(cut(paste.file))}:`,
            '',
            fenced(printableLines(paste.text), 'yaml'),
          ]),
    ];
  });
  return reasons.length > MOST.reasons
    ? [...lines, '', `And ${reasons.length - MOST.reasons} more reasons.`]
    : lines;
}

function remarkLines({ message, recipe }: Remark): string[] {
  return [
    '',
    prose(cut(message)),
    ...(recipe === undefined
      ? []
      : [
          '',
          'As `ruleset.json`:',
          '',
          fenced(printableLines(recipe.json), 'json'),
          '',
          fenced(printableLines(recipe.command), 'sh'),
        ]),
  ];
}

function evidenceTable(evidence: readonly Evidence[]): string[] {
  if (evidence.length === 0) return [];
  const rows = evidence
    .slice(0, MOST.evidence)
    .map(({ source, phase, tool, subjects, startedAt, open, suppressed = '' }) =>
      row([
        prose(cut(source)),
        prose(cut([tool.name, tool.version].filter(Boolean).join(' '))),
        phase === undefined ? '' : code(phase),
        prose(cut(subjects.map(describeSubject).join(', '))),
        Number.isNaN(startedAt.getTime()) ? '' : startedAt.toISOString(),
        ...SEVERITIES.map((severity) => String(open[severity])),
        String(suppressed),
      ]),
    );
  return [
    '',
    row(['Evidence', 'Tool', 'Phase', 'About', 'Begun', ...SEVERITIES, 'waived']),
    row(['---', '---', '---', '---', '---', ...SEVERITIES.map(() => '---:'), '---:']),
    ...rows,
    ...(evidence.length > MOST.evidence
      ? ['', `And ${evidence.length - MOST.evidence} more.`]
      : []),
  ];
}

function imageTable({ verdict }: GateOutcome, images: readonly Image[]): string[] {
  if (images.length === 0) return [];
  return [
    '',
    row([verdict === 'pass' ? 'Admitted image' : 'Image', 'Named in']),
    row(['---', '---']),
    ...images
      .slice(0, MOST.images)
      .map(({ text, source }) => row([code(cut(text)), prose(cut(source))])),
    ...(images.length > MOST.images ? ['', `And ${images.length - MOST.images} more.`] : []),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function printableLines(text: string): string[] {
  return text.split('\n').map(printable);
}
