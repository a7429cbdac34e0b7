import { NODE, Scalar, type Value } from '@gatehouse/source';
import { before, endsLine, isFlow, keySpan, lineEnd } from './written.ts';

/** A place for further keys of a block mapping. */
export interface Gap {
  readonly offset: number;
  /** What the keys stand behind. */
  readonly margin: string;
  /** By how many spaces what is deeper stands out. */
  readonly step: number;
  readonly lineBreak: string;
  /** Whether the place is in front of a key rather than at the end of a line. */
  readonly isBeforeKey: boolean;
}

const known = new WeakMap<Value, Gap | false>();

/**
 * Where keys of a block mapping can be added: below the scalars that it begins with, such as `name` and `image` of a
 * container; else at the end of the line that opens it, else in front of its first key. Undefined where that is not
 * written plainly. Several rules ask about each container.
 */
export function gapIn(mapping: Value): Gap | undefined {
  let gap = known.get(mapping);
  if (gap === undefined) {
    gap = findGap(mapping) ?? false;
    known.set(mapping, gap);
  }
  return gap || undefined;
}

function findGap(mapping: Value): Gap | undefined {
  const first = mapping.values[0];
  const margin = marginOf(mapping);
  if (!first || margin === undefined) return undefined;
  const { source } = mapping;
  const common = { margin, step: indentStep(mapping), isBeforeKey: false };
  const last = lastLeadingScalar(mapping);
  if (last) return { ...common, ...lineEnd(source, last.end) };
  const opening = keySpan(mapping);
  if (opening)
    return source.text[opening.end] === ':' && endsLine(source, opening.end + 1)
      ? { ...common, ...lineEnd(source, opening.end) }
      : undefined;
  const { start: offset } = keySpan(first) ?? first;
  return { ...common, ...lineEnd(source, offset), offset, isBeforeKey: true };
}

/** The place below a key that has no value yet. */
export function gapBelow(bare: Scalar): Gap | undefined {
  const { source, parent } = bare;
  const key = keySpan(bare);
  if (!key || !parent || isFlow(parent) || !endsLine(source, key.end + 1)) return undefined;
  const step = indentStep(parent);
  const margin = ' '.repeat(before(source, key.start).length + step);
  return { ...lineEnd(source, key.end), margin, step, isBeforeKey: false };
}

/** The last of the scalars that a mapping begins with, each alone on the line of its key but for a comment. */
function lastLeadingScalar(mapping: Value): Value | undefined {
  const { source, tape } = mapping;
  let last: Value | undefined;
  for (const value of mapping.values) {
    const kind = tape.kind(value.index);
    const end = kind === NODE.quoted ? value.end + 1 : value.end;
    const isOneLine =
      (kind === NODE.plain || kind === NODE.quoted) &&
      end > value.keyEnd + 1 &&
      lineEnd(source, value.keyStart).offset >= end &&
      endsLine(source, end);
    if (!isOneLine) return last;
    last = value;
  }
  return last;
}

/** The white space before the keys of a block mapping; undefined where its first key does not begin a line or an item. */
function marginOf(mapping: Value): string | undefined {
  const first = mapping.values[0];
  const key = first && keySpan(first);
  if (!key) return undefined;
  const margin = before(mapping.source, key.start);
  return /^ *(?:- +)*$/.test(margin) ? ' '.repeat(margin.length) : undefined;
}

/** By how many spaces the nearest mapping above stands out. */
function indentStep(mapping: Value): number {
  for (let inner: Value | undefined = mapping; inner; inner = inner.parent) {
    const opening = keySpan(inner);
    const margin = opening && inner.isMapping && !isFlow(inner) ? marginOf(inner) : undefined;
    if (!opening || margin === undefined) continue;
    const step = margin.length - before(inner.source, opening.start).length;
    if (step > 0) return step;
  }
  return 2;
}
