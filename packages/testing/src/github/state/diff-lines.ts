import type { PullFile, Side } from './review-records.ts';

/** Lines around a change that a diff shows. */
const CONTEXT = 3;

/** A stretch of a diff: the lines that it shows of the old and the new file. */
export interface Hunk {
  readonly LEFT: readonly number[];
  readonly RIGHT: readonly number[];
}

export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { LEFT: number[]; RIGHT: number[] }[] = [];
  let left = 0;
  let right = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({ LEFT: [], RIGHT: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    if (hunk === undefined) continue;
    if (line.startsWith(' ') || line.startsWith('-')) hunk.LEFT.push(left++);
    if (line.startsWith(' ') || line.startsWith('+')) hunk.RIGHT.push(right++);
  }
  return hunks;
}

export function hunkWith(patch: string | undefined, line: number, side: Side): Hunk | undefined {
  return hunksOf(patch ?? '').find((hunk) => hunk[side].includes(line));
}

/** What changed from one tree to another, each file as one hunk. */
export function diffFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly PullFile[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((filename): PullFile[] => {
    const old = before[filename];
    const text = after[filename];
    if (old === text) return [];
    const status = old === undefined ? 'added' : text === undefined ? 'removed' : 'modified';
    return [{ filename, status, patch: patchOf(linesOf(old ?? ''), linesOf(text ?? '')) }];
  });
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/u, '').split('\n');
}

function patchOf(before: readonly string[], after: readonly string[]): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - CONTEXT);
  const tail = Math.max(0, end - CONTEXT);
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const trailing = after.slice(after.length - end, after.length - tail);
  const range = (lines: readonly string[]): string => {
    const count = lines.length - tail - from;
    return `${count === 0 ? from : from + 1},${count}`;
  };
  return [
    `@@ -${range(before)} +${range(after)} @@`,
    ...after.slice(from, start).map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...trailing.map((line) => ` ${line}`),
  ].join('\n');
}
