import type { Fix } from '@gatehouse/findings';
import { Absent, Scalar, Value } from '@gatehouse/source';
import type { Site } from '../rule.ts';
import { fixOf, type Change } from './fix-of.ts';
import { insertion, valueOf } from './insertion.ts';
import { flow, type Wanted } from './wanted.ts';
import { isFlow, keySpan, sharesValues, withQuotes } from './written.ts';

/**
 * Makes a value of a YAML or JSON file another: replaces the scalar that is there, or writes the key, and those above it
 * that are missing, where they belong. Quoting, comments and indentation stay as they are. Undefined where that cannot be
 * told for sure: tags and anchors, scalars of several lines, files that share values through aliases.
 */
export function setValue(at: Site, wanted: Wanted, description: string): Fix | undefined {
  if (!(at instanceof Value) || sharesValues(at)) return undefined;
  const change = at instanceof Scalar ? replacement(at, wanted) : addition(at, wanted);
  return fixOf(at.source, description, change);
}

function replacement(scalar: Scalar, wanted: Wanted): Change | undefined {
  const key = keySpan(scalar);
  if (!key || !scalar.parent || scalar.style === 'block') return undefined;
  if (scalar.start === scalar.end && scalar.style === 'plain') return valueOf(scalar, wanted);
  const { source } = scalar;
  const { start, end, quote } = withQuotes(source, scalar.start, scalar.end);
  const isPlainlyWritten =
    /^[ \t]*:\s*$/.test(source.text.slice(key.end, start)) &&
    source.lineAt(start) === source.lineAt(end);
  if (!isPlainlyWritten) return undefined;
  return typeof wanted === 'string' && quote
    ? { start: scalar.start, end: scalar.end, text: wanted }
    : { start, end, text: flow([], wanted, key.quote === '"' && isFlow(scalar.parent)) };
}

function addition(value: Value, wanted: Wanted): Change | undefined {
  const steps: string[] = [];
  let holder: Value | undefined = value;
  for (; holder instanceof Absent; holder = holder.parent) {
    if (typeof holder.step === 'number') return undefined;
    steps.unshift(holder.step);
  }
  return holder && steps.length > 0 ? insertion(holder, steps, wanted) : undefined;
}
