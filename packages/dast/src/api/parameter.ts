import { followReference } from './follow-reference.ts';
import type { Samples } from './samples.ts';
import { isTree, said, type Tree } from './tree.ts';
import { writtenValue } from './written-value.ts';

/** A parameter of an operation, in its own words and in those of Swagger 2. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly tree: Tree;
}

/** UTF-16 units: whatever is longer is no example but a load. */
const LONGEST = 500;
const MOST_ITEMS = 10;
const MOST_PARAMETERS = 100;

/** They would change what is asked: a harmless method into another one. */
const OVERRIDES = /^(?:_method|x-http-method(?:-override)?|x-method-override)$/iu;

/** Those that can be filled, those of the operation before those of its path, each name of each place once. */
export function parametersOf(api: Tree, operation: unknown, item: unknown): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const holder of [operation, item]) {
    const written = said(holder, 'parameters');
    for (const each of Array.isArray(written) ? written.slice(0, MOST_PARAMETERS) : []) {
      const tree = followReference(api, each);
      const name = said(tree, 'name');
      const place = said(tree, 'in');
      if (!isTree(tree) || typeof name !== 'string' || name.length > LONGEST) continue;
      if (place !== 'path' && place !== 'query' && place !== 'header') continue;
      const key = `${place} ${name}`;
      if (!OVERRIDES.test(name) && !found.has(key)) found.set(key, { name, in: place, tree });
    }
  }
  return [...found.values()];
}

/**
 * What to send: the value that the description gives; else, where one is required, one that its schema allows. Undefined
 * for what can be left out.
 */
export function valueOf(api: Tree, { tree, in: place }: Parameter, samples: Samples): unknown {
  const isRequired = place === 'path' || said(tree, 'required') === true;
  const [media] = Object.values(said(tree, 'content') ?? {}) as unknown[];
  const written = writtenValue(api, tree) ?? writtenValue(api, media);
  if (written !== undefined && (!isRequired || textOf(written).length <= LONGEST)) return written;
  if (!isRequired) return undefined;
  // Swagger 2 writes the schema into the parameter itself.
  return samples.of(said(tree, 'schema') ?? said(media, 'schema') ?? tree);
}

/** As names and values of a query (OpenAPI 3.1, 4.8.12.2; Swagger 2, `collectionFormat`). */
export function queryOf({ name, tree }: Parameter, value: unknown): readonly [string, string][] {
  if (said(tree, 'content') !== undefined) return [[name, written(value)]];
  if (Array.isArray(value)) {
    const isApart = said(tree, 'type') === 'array' ? false : said(tree, 'explode') !== false;
    const values = value.slice(0, MOST_ITEMS).map(written);
    return isApart || said(tree, 'collectionFormat') === 'multi'
      ? values.map((each) => [name, each])
      : [[name, values.join(',')]];
  }
  if (!isTree(value)) return [[name, written(value)]];
  const isDeep = said(tree, 'style') === 'deepObject';
  return Object.entries(value)
    .slice(0, MOST_ITEMS)
    .map(([key, each]) => [isDeep ? `${name}[${key}]` : key, written(each)]);
}

/** In one piece, as paths and header fields have it: style `simple`. */
export function pieceOf(value: unknown): string {
  const parts = isTree(value) ? Object.entries(value).flat() : [value].flat();
  return parts.slice(0, MOST_ITEMS).map(written).join(',').slice(0, LONGEST);
}

function written(value: unknown): string {
  return textOf(value).slice(0, LONGEST);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
