import { NODE, type SourceText, type Value } from '@gatehouse/source';

const aliasing = new WeakMap<Value['tape'], boolean>();

/** Whether something in the file is an alias: what is written there once may count in several places. */
export function sharesValues({ tape }: Value): boolean {
  let shares = aliasing.get(tape);
  if (shares === undefined) {
    shares = false;
    for (let index = 0; index < tape.length && !shares; index++)
      shares = tape.kind(index) === NODE.alias;
    aliasing.set(tape, shares);
  }
  return shares;
}

/** A collection written with braces or brackets: JSON, or YAML on one line. */
export function isFlow(value: Value): boolean {
  const first = value.source.text[value.start];
  const child = value.isMapping ? value.values[0] : value.items[0];
  const begins = child && (value.isMapping ? child.keyStart : child.start);
  return (first === '{' || first === '[') && begins !== value.start;
}

/** Where a scalar or a key begins and ends with its quotes. */
export function withQuotes(
  source: SourceText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly quote: string } {
  const quote = source.text[end] ?? '';
  const isQuoted = (quote === '"' || quote === "'") && source.text[start - 1] === quote;
  return isQuoted ? { start: start - 1, end: end + 1, quote } : { start, end, quote: '' };
}

/** Offsets of a value's key, its quotes included; undefined in a sequence and at the top. */
export function keySpan(value: Value): ReturnType<typeof withQuotes> | undefined {
  return value.slot < 0 ? undefined : withQuotes(value.source, value.keyStart, value.keyEnd);
}

/** The end of the line, before its line break, and that line break. */
export function lineEnd(
  { text }: SourceText,
  offset: number,
): { readonly offset: number; readonly lineBreak: string } {
  const found = text.indexOf('\n', offset);
  if (found < 0) return { offset: text.length, lineBreak: text.includes('\r\n') ? '\r\n' : '\n' };
  return text[found - 1] === '\r' && found > offset
    ? { offset: found - 1, lineBreak: '\r\n' }
    : { offset: found, lineBreak: '\n' };
}

/** What stands on a line before an offset. */
export function before(source: SourceText, offset: number): string {
  return source.text.slice(source.lineStarts[source.lineAt(offset) - 1] ?? 0, offset);
}

/** Whether nothing but a comment follows on the line. */
export function endsLine({ text }: SourceText, offset: number): boolean {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const next = text[at];
  if (next === '#') return at > offset;
  return next === undefined || next === '\n' || (next === '\r' && text[at + 1] === '\n');
}
