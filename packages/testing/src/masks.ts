import { encodingsOf } from './secret-encodings.ts';

/** The secrets of a job. What they cover is replaced by `***` in the log, the summary and the annotation messages. */
export class Masks {
  readonly #values = new Set<string>();
  readonly #spellings = new Set<string>();

  /** The values that were registered, in order, without their encodings. */
  get values(): readonly string[] {
    return [...this.#values];
  }

  add(value: string): void {
    if (value === '' || this.#values.has(value)) return;
    this.#values.add(value);
    for (const spelling of [value, ...encodingsOf(value)]) this.#spellings.add(spelling);
  }

  /** A secret of several lines is masked as a whole and line by line, as `add-mask` does. */
  addLines(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]/u)) this.add(line.trim());
  }

  covers(text: string): boolean {
    for (const spelling of this.#spellings) if (text.includes(spelling)) return true;
    return false;
  }

  mask(text: string): string {
    let result = '';
    let copied = 0;
    for (const [start, end] of merge(this.#occurrences(text))) {
      result += `${text.slice(copied, start)}***`;
      copied = end;
    }
    return result + text.slice(copied);
  }

  #occurrences(text: string): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    for (const spelling of this.#spellings) {
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1))
        found.push([at, at + spelling.length]);
    }
    return found.sort(([a], [b]) => a - b);
  }
}

/** Ranges that overlap or touch become one, so that two secrets side by side give one `***`. */
function merge(ranges: readonly (readonly [number, number])[]): readonly [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
