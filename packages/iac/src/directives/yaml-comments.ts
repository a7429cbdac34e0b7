import { NODE, type SourceText, type Value } from '@gatehouse/source';

interface YamlComment {
  /** The offset of its `#`. */
  readonly start: number;
  /** What follows the `#` on its line. */
  readonly text: string;
}

/**
 * The comments of a YAML file: from a `#` at the start or after white space to the end of the line (YAML 1.2.2 §6.6),
 * unless it is text of a scalar.
 */
export function* commentsOf(
  source: SourceText,
  documents: readonly Value[],
): Generator<YamlComment> {
  const texts = textSpans(documents);
  let next = 0;
  const pattern = /(?<![^ \t\r\n\uFEFF])#([^\r\n]*)/g;
  for (let match = pattern.exec(source.text); match; match = pattern.exec(source.text)) {
    const start = match.index;
    while ((texts[next]?.end ?? Infinity) <= start) next++;
    const text = texts[next];
    if (text && text.start <= start) pattern.lastIndex = text.end;
    else yield { start, text: match[1] ?? '' };
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the scalars of a file are, keys too, in written order. */
function textSpans(documents: readonly Value[]): Span[] {
  const spans: Span[] = [];
  for (const tape of new Set(documents.map((document) => document.tape)))
    for (let index = 0; index < tape.length; index++) {
      const kind = tape.kind(index);
      if (kind === NODE.plain || kind === NODE.quoted || kind === NODE.block)
        spans.push({ start: tape.start(index), end: tape.end(index) });
    }
  return spans;
}
