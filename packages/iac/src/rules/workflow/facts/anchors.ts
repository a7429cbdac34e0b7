import type { Location } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';

export interface Anchor {
  readonly name: string;
  readonly location: Location;
  readonly isUsed: boolean;
}

/** The anchors of a document: `&name` between two nodes, and whether an alias stands for what follows it. */
export function anchorsOf(root: Value): readonly Anchor[] {
  const { tape, source } = root;
  if (!source.text.includes('&')) return [];
  const targets = new Set<number>();
  const found: {
    readonly name: string;
    readonly at: number;
    readonly start: number;
    readonly nodes: number[];
  }[] = [];
  let from = Math.max(0, source.text.lastIndexOf('\n---', root.start));
  for (let node = root.index; node < tape.next(root.index); node++) {
    const target = tape.resolve(node);
    if (target !== node) {
      targets.add(target);
      continue;
    }
    const start = tape.start(node);
    // A block mapping and its first key start together.
    for (const each of found) if (each.start === start) each.nodes.push(node);
    if (start > from)
      for (const match of source.text.slice(from, start).matchAll(/(?:^|\s)#.*|&([^\s,[\]{}]+)/g))
        if (match[1] !== undefined)
          found.push({ name: match[1], at: from + match.index, start, nodes: [node] });
    from = Math.max(from, tape.next(node) > node + 1 ? start : tape.end(node));
  }
  return found.map(({ name, at, nodes }) => ({
    name,
    location: source.location(at, at + name.length + 1),
    isUsed: nodes.some((node) => targets.has(node)),
  }));
}
