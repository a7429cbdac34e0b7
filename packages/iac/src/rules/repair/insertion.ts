import { Scalar, type Value } from '@gatehouse/source';
import type { Change } from './fix-of.ts';
import { gapBelow, gapIn, type Gap } from './gap.ts';
import { block, flow, plain, type Wanted } from './wanted.ts';
import { endsLine, isFlow, keySpan } from './written.ts';

/** Writes keys below a mapping, or below a key that has no value yet; undefined where their place cannot be told. */
export function insertion(
  holder: Value,
  steps: readonly string[],
  wanted: Wanted,
): Change | undefined {
  if (holder.isMapping && isFlow(holder)) return intoFlow(holder, steps, wanted);
  const isBare = holder instanceof Scalar && holder.start === holder.end;
  const gap = holder.isMapping ? gapIn(holder) : isBare ? gapBelow(holder) : undefined;
  return gap && intoBlock(gap, steps, wanted);
}

/** Gives a key that has none its value: `securityContext:` with nothing after the colon. */
export function valueOf(bare: Scalar, wanted: Wanted): Change | undefined {
  const key = keySpan(bare);
  if (!key || !bare.parent || isFlow(bare.parent)) return undefined;
  const after = key.end + 1;
  return bare.source.text[key.end] === ':' && endsLine(bare.source, after)
    ? { start: after, end: after, text: ` ${plain(wanted)}` }
    : undefined;
}

function intoBlock(
  { offset, margin, step, lineBreak, isBeforeKey }: Gap,
  steps: readonly string[],
  wanted: Wanted,
): Change {
  const lines = block(steps, wanted, margin, step, lineBreak);
  const text = isBeforeKey
    ? `${lines.slice(lineBreak.length + margin.length)}${lineBreak}${margin}`
    : lines;
  return { start: offset, end: offset, text };
}

function intoFlow(mapping: Value, steps: readonly string[], wanted: Wanted): Change | undefined {
  const { source, start } = mapping;
  const [name, ...rest] = steps;
  if (name === undefined) return undefined;
  const first = mapping.values[0];
  const key = first && keySpan(first);
  const isJson = key ? key.quote === '"' : source.path.endsWith('.json');
  const entry = `${isJson ? JSON.stringify(name) : name}: ${flow(rest, wanted, isJson)}`;
  if (!key) return { start: start + 1, end: start + 1, text: entry };
  const gap = source.text.slice(start + 1, key.start);
  if (gap.trim() !== '') return undefined;
  const separator = gap.includes('\n') ? gap : ' ';
  return { start: key.start, end: key.start, text: `${entry},${separator}` };
}
