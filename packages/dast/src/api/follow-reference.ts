import { isTree, said, type Tree } from './tree.ts';

/** Longer chains lead in a circle. */
const MOST_STEPS = 50;

/**
 * What a `$ref` stands for within the description (RFC 6901), or the value itself where it is none. Undefined where it
 * leads nowhere or in a circle.
 */
export function followReference(api: Tree, value: unknown): unknown {
  let at = value;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reference = said(at, '$ref');
    if (typeof reference !== 'string') return at;
    at = pointedAt(api, reference);
  }
  return undefined;
}

function pointedAt(api: Tree, reference: string): unknown {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  let at: unknown = api;
  for (const part of reference.split('/').slice(1)) {
    const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
    at = Array.isArray(at) ? (at[Number(key)] as unknown) : said(at, key);
    if (!isTree(at) && !Array.isArray(at)) return undefined;
  }
  return at;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
