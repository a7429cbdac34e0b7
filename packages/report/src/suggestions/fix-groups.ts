import {
  combineEdits,
  worstFirst,
  type Edit,
  type Finding,
  type Location,
} from '@gatehouse/findings';

/** Findings that are fixed together, within one file. */
export interface FixGroup {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** Each once; no two of them overlap. */
  readonly edits: readonly Edit[];
}

/**
 * Fixes whose lines meet as one, and after it each of them alone for the case that it cannot be made. Fixes that reach
 * over files are left out: a suggestion is about one place.
 */
export function fixGroups(findings: readonly Finding[]): FixGroup[] {
  const single = findings
    .map(groupOf)
    .filter((group) => group !== undefined)
    .sort((a, b) => compareText(a.path, b.path) || a.startLine - b.startLine);
  const groups: FixGroup[] = [];
  let meeting: FixGroup[] = [];
  let end = 0;
  const close = (): void => {
    meeting.sort((a, b) => compareWorst(a, b));
    const all = meeting.length > 1 ? [merge(meeting), ...meeting] : meeting;
    for (const group of all) groups.push(group);
  };
  for (const group of single) {
    if (meeting[0]?.path !== group.path || group.startLine > end) {
      close();
      meeting = [];
      end = 0;
    }
    meeting.push(group);
    end = Math.max(end, group.endLine);
  }
  close();
  return groups;
}

function groupOf(finding: Finding): FixGroup | undefined {
  const edits = finding.fix?.edits ?? [];
  const path = edits[0]?.location.path;
  if (path === undefined || edits.some(({ location }) => location.path !== path)) return undefined;
  return { path, ...linesOf(edits), findings: [finding], edits };
}

/** Takes as many as go together, the worst first. */
function merge(groups: readonly FixGroup[]): FixGroup {
  const findings: Finding[] = [];
  let edits: readonly Edit[] = [];
  for (const group of groups) {
    const fresh = group.edits.filter((edit) => !edits.some((other) => isSame(edit, other)));
    const both = combineEdits(edits, fresh);
    const changed = both.filter((edit) => !edits.includes(edit));
    if (changed.some((edit) => both.some((other) => other !== edit && isConflict(edit, other))))
      continue;
    findings.push(...group.findings);
    edits = both;
  }
  return { path: groups[0]?.path ?? '', ...linesOf(edits), findings, edits };
}

function linesOf(edits: readonly Edit[]): Pick<FixGroup, 'startLine' | 'endLine'> {
  return {
    startLine: Math.min(...edits.map(({ location }) => location.startLine)),
    endLine: Math.max(...edits.map(({ location }) => location.endLine)),
  };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.text === b.text && compareStart(a, b) === 0 && compareEnd(a.location, b.location) === 0;
}

/** Nobody said which of two insertions at one place comes first. */
function isConflict(a: Edit, b: Edit): boolean {
  const [first, second] = compareStart(a, b) <= 0 ? [a, b] : [b, a];
  const { endLine, endColumn } = first.location;
  const { startLine, startColumn } = second.location;
  return (
    compareStart(a, b) === 0 ||
    startLine < endLine ||
    (startLine === endLine && startColumn < endColumn)
  );
}

function compareStart({ location: a }: Edit, { location: b }: Edit): number {
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}

function compareEnd(a: Location, b: Location): number {
  return a.endLine - b.endLine || a.endColumn - b.endColumn;
}

function compareWorst(a: FixGroup, b: FixGroup): number {
  const [first] = a.findings;
  const [second] = b.findings;
  return first && second ? worstFirst(first, second) : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
