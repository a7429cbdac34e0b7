import type { Fix } from '@gatehouse/findings';
import { Scalar, Value } from '@gatehouse/source';
import type { Site } from '../rule.ts';
import { fixOf, type Change } from './fix-of.ts';
import { setValue } from './set-value.ts';
import { before, isFlow, keySpan, lineEnd, sharesValues, withQuotes } from './written.ts';

/** Puts a plain word on top of a list; writes the list where there is none. See `setValue`. */
export function addItem(at: Site, word: string, description: string): Fix | undefined {
  if (!(at instanceof Value) || !at.isSequence) return setValue(at, [word], description);
  return sharesValues(at) ? undefined : fixOf(at.source, description, onTop(at, word));
}

function onTop(list: Value, word: string): Change | undefined {
  const { source, start } = list;
  const first = list.items[0];
  if (isFlow(list)) {
    const item = keySpan(list)?.quote === '"' ? JSON.stringify(word) : word;
    return { start: start + 1, end: start + 1, text: first ? `${item}, ` : item };
  }
  if (!(first instanceof Scalar)) return undefined;
  const at = withQuotes(source, first.start, first.end).start;
  const dash = before(source, at);
  return /^ *- +$/.test(dash)
    ? { start: at, end: at, text: `${word}${lineEnd(source, at).lineBreak}${dash}` }
    : undefined;
}
