import type { Fix } from '@gatehouse/findings';
import { Scalar, Value } from '@gatehouse/source';
import type { Site } from '../rule.ts';
import { fixOf } from './fix-of.ts';
import { keySpan, sharesValues } from './written.ts';

/** Replaces what a scalar begins with and leaves the rest as it is written. */
export function replaceStart(
  at: Site,
  from: string,
  to: string,
  description: string,
): Fix | undefined {
  if (!(at instanceof Scalar) || sharesValues(at) || !at.source.text.startsWith(from, at.start))
    return undefined;
  return fixOf(at.source, description, { start: at.start, end: at.start + from.length, text: to });
}

/** Gives the key of a value another name. */
export function renameKey(at: Site, name: string, description: string): Fix | undefined {
  if (!(at instanceof Value) || sharesValues(at) || !keySpan(at)) return undefined;
  return fixOf(at.source, description, { start: at.keyStart, end: at.keyEnd, text: name });
}
