import { findAccountPasswords } from './account.ts';
import { closingQuote, findAssignments, valueAt } from './assignment.ts';
import { findKnownSecrets } from './known.ts';
import { isLiteral } from './literal.ts';
import { isSensitiveName } from './name.ts';
import { MASK } from './value-mask.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the lines before say about the next one. */
type State =
  | { readonly kind: 'key block' }
  | { readonly kind: 'block scalar'; readonly indent: number }
  | { readonly kind: 'quoted'; readonly quote: string }
  | { readonly kind: 'named' };

const BLOCK_SCALAR =
  /^([ \t]{0,200})(?:-[ \t]{1,20}){0,9}["']?([A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}:[ \t]{0,20}(?:[|>][-+\d]{0,3})?[ \t]{0,20}(?:#[^]*)?$/;
const NAME =
  /^[ \t]{0,200}(?:-[ \t]{1,20}){0,9}["']?(?:name|key)["']?[ \t]{0,20}:[ \t]{0,20}["']?([\w.-]{1,200})["']?,?[ \t]{0,20}$/i;
const VALUE = /^[ \t]{0,200}["']?value["']?[ \t]{0,20}:[ \t]{0,40}/i;
const STARTS_ENTRY = /^[ \t]{0,200}(?:-[ \t]|["']?[\w.-]{1,200}["']?[ \t]{0,20}:(?:[ \t]|$))/;

/**
 * Masks text line by line, whatever it is: YAML, JSON, `.env`, Dockerfile, script. Hides the values of sensitive keys,
 * also where they go on over several lines, and everything whose own shape gives it away.
 */
export class LineMask {
  #state: State | undefined;

  /** Whether a secret has begun that may go on in the next line. */
  get isOpen(): boolean {
    return this.#state !== undefined;
  }

  /** The next line of the text, with what is secret in it replaced by `***`. */
  next(line: string): string {
    return this.#continued(line) ?? this.#fresh(line);
  }

  /** A line that belongs to a secret begun above; undefined when it does not. */
  #continued(line: string): string | undefined {
    const state = this.#state;
    switch (state?.kind) {
      case 'key block':
        if (line.includes('-----END')) this.#state = undefined;
        return hideAll(line);
      case 'block scalar':
        if (line.trim() === '') return line;
        if (indentOf(line) > state.indent && !STARTS_ENTRY.test(line)) return hideAll(line);
        this.#state = undefined;
        return undefined;
      case 'quoted': {
        const end = closingQuote(line, 0, state.quote);
        if (end < 0) return hideAll(line);
        this.#state = undefined;
        return MASK + maskSpans(line.slice(end), spansOf(line.slice(end)));
      }
      case 'named': {
        this.#state = undefined;
        const start = VALUE.exec(line)?.[0].length;
        if (start === undefined) return undefined;
        const value = valueAt(line, start, 'line');
        if (value.open !== undefined) this.#state = { kind: 'quoted', quote: value.open };
        else if (/^[|>]/.test(line.slice(start)))
          this.#state = { kind: 'block scalar', indent: indentOf(line) };
        return isLiteral('password', line.slice(value.start, value.end))
          ? maskSpans(line, [value])
          : line;
      }
      case undefined:
        return undefined;
    }
  }

  #fresh(line: string): string {
    const block = BLOCK_SCALAR.exec(line);
    if (block?.[2] !== undefined && isSensitiveName(block[2])) {
      this.#state = { kind: 'block scalar', indent: indentOf(line) };
      return line;
    }
    const name = NAME.exec(line)?.[1];
    if (name !== undefined && isSensitiveName(name)) this.#state = { kind: 'named' };
    const assignments = findAssignments(line);
    const open = assignments.at(-1)?.open;
    if (open !== undefined) this.#state = { kind: 'quoted', quote: open };
    const begins = line.lastIndexOf('-----BEGIN ');
    if (begins >= 0 && line.includes('PRIVATE KEY', begins) && !line.includes('-----END', begins))
      this.#state = { kind: 'key block' };
    return maskSpans(line, [
      ...assignments,
      ...findKnownSecrets(line),
      ...findAccountPasswords(line),
    ]);
  }
}

function spansOf(line: string): Span[] {
  return [...findAssignments(line), ...findKnownSecrets(line), ...findAccountPasswords(line)];
}

/** Replaces spans, which may overlap, by `***` each. */
export function maskSpans(line: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from || end <= start) continue;
    if (start >= from) masked += line.slice(from, start) + MASK;
    from = end;
  }
  return masked + line.slice(from);
}

function hideAll(line: string): string {
  return line.trim() === '' ? line : line.slice(0, indentOf(line)) + MASK;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ' || line[indent] === '\t') indent++;
  return indent;
}
