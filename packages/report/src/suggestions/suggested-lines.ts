import { applyEdits } from '@gatehouse/findings';

import { isShowable, type Clean } from '../text/clean.ts';
import type { FixGroup } from './fix-groups.ts';

/** Whole lines of a file and those to write instead. */
interface SuggestedLines {
  readonly startLine: number;
  readonly endLine: number;
  /** Without line breaks; none for lines to take away. */
  readonly replacement: readonly string[];
}

/** What ends a line for a scan; GitHub counts only line feeds, so a bare carriage return makes the two disagree. */
const LINE_BREAK = /\r\n|\n|\r/;
const BARE_RETURN = /\r(?!\n)/;

/** A file as it stands in a commit beside what a scan would show of it. */
export class ComparedFile {
  readonly path: string;
  readonly #lines: readonly string[];
  readonly #shown: readonly string[];

  /** Either text is undefined where there is none; then no line is known. */
  constructor(path: string, text: string | undefined, shown: string | undefined) {
    this.path = path;
    this.#lines = text === undefined || BARE_RETURN.test(text) ? [] : text.split(LINE_BREAK);
    this.#shown = shown?.split(LINE_BREAK) ?? [];
  }

  /** The number of the last line: after the last line break there is none that a review could point at. */
  get last(): number {
    return this.#lines.length - (this.#lines.at(-1) === '' ? 1 : 0);
  }

  /** Lines from `first` to `last` where both texts have the same. */
  lines(first: number, last: number): string[] | undefined {
    const lines = this.#lines.slice(first - 1, last);
    const isSame = lines.every((line, index) => line === this.#shown[first - 1 + index]);
    return lines.length > 0 && isSame ? lines : undefined;
  }
}

/**
 * The fewest whole lines that make the edits. Undefined where what may be shown differs from what stands there, where a
 * line could not be read as what it is, or where nothing changes.
 */
export function suggestedLines(
  { edits, startLine, endLine }: FixGroup,
  file: ComparedFile,
  clean: Clean,
): SuggestedLines | undefined {
  const first = Math.max(1, Math.min(startLine, file.last));
  const before = file.lines(first, endLine);
  if (!before) return undefined;
  const after = applyEdits(
    before.join('\n'),
    edits.map(({ location, text }) => ({
      text: text.replaceAll('\r\n', '\n'),
      location: {
        ...location,
        startLine: location.startLine - first + 1,
        endLine: location.endLine - first + 1,
      },
    })),
  );
  if (after === undefined || !isShowable(`${before.join('\n')}\n${after}`, clean)) return undefined;
  return fewest(first, before, after.split('\n'));
}

/** Leaves out lines that stay as they are, but one where lines are only added: there has to be a line to point at. */
function fewest(
  first: number,
  before: readonly string[],
  after: readonly string[],
): SuggestedLines | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head + tail === before.length) {
    if (head + tail === after.length) return undefined;
    if (head > 0) head--;
    else tail--;
  }
  return {
    startLine: first + head,
    endLine: first + before.length - tail - 1,
    replacement: after.slice(head, after.length - tail),
  };
}
