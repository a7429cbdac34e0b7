import type { Value } from '@gatehouse/source';

export interface Anchor {
  readonly name: string;
  readonly at: Value;
  readonly isUsed: boolean;
}

/** Bounds what aliases can make of a small file. */
const MAX_VISITS = 100_000;

/**
 * The anchors of a document. An alias is a value that stands where another one stands in the text too, so values are
 * counted by where they start.
 */
export function anchorsOf(root: Value): readonly Anchor[] {
  const { text } = root.source;
  if (!text.includes('&')) return [];
  const anchored = new Map<number, Value>();
  const places = new Map<string, number>();
  const seen = new Set<readonly Value[]>();
  const pending: Value[] = [root];
  let visits = 0;
  for (let value = pending.pop(); value && visits < MAX_VISITS; value = pending.pop(), visits++) {
    const place = `${value.start}:${value.constructor.name}:${value.end}`;
    places.set(place, (places.get(place) ?? 0) + 1);
    if (anchorBefore(text, value.start) !== undefined && !anchored.has(value.start)) anchored.set(value.start, value);
    const children = value.isMapping ? value.values : value.items;
    if (seen.has(children)) continue;
    if (children.length > 0) seen.add(children);
    pending.push(...children.toReversed());
  }
  return [...anchored.values()].map((at) => ({
    name: anchorBefore(text, at.start) ?? '',
    at,
    isUsed: (places.get(`${at.start}:${at.constructor.name}:${at.end}`) ?? 0) > 1,
  }));
}

/** The name of the anchor in front of a value: `&name value`, or `&name` on the line before a block. */
function anchorBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|[\s[{,])&([^\s,[\]{}]+)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:[|>][-+\d]*[ \t]*\n)?[ \t"']*$/.exec(before)?.[1];
}
