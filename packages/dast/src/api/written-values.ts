import { followReference } from './follow-reference.ts';
import { isTree, items, said, type Tree } from './tree.ts';

/**
 * The values that a description itself gives. Each is looked for and written once: thousands of operations may refer to
 * the same large one.
 */
export class WrittenValues {
  readonly #api: Tree;
  readonly #own = new Map<unknown, unknown>();
  readonly #texts = new Map<unknown, string>();

  constructor(api: Tree) {
    this.#api = api;
  }

  /** Of a parameter, a body or a schema, or of the schema of the former; undefined where there is none. */
  of(holder: unknown): unknown {
    return this.#ownOf(holder) ?? this.#ownOf(followReference(this.#api, said(holder, 'schema')));
  }

  /** As it is, or as JSON. */
  textOf(value: unknown): string {
    if (typeof value === 'string') return value;
    const text = this.#texts.get(value) ?? JSON.stringify(value);
    if (typeof value === 'object') this.#texts.set(value, text);
    return text;
  }

  #ownOf(holder: unknown): unknown {
    if (!isTree(holder)) return undefined;
    if (!this.#own.has(holder)) this.#own.set(holder, ownValue(this.#api, holder));
    return this.#own.get(holder);
  }
}

/**
 * An example, the default, what it must be, or the first that it may be (OpenAPI 3.1, 4.8.12, 4.8.14, 4.8.24; `x-example`
 * is what Swagger 2 has for parameters by custom).
 */
function ownValue(api: Tree, holder: Tree): unknown {
  return [
    said(holder, 'example'),
    firstExample(api, said(holder, 'examples')),
    said(holder, 'x-example'),
    said(holder, 'default'),
    said(holder, 'const'),
    items(said(holder, 'enum')).find((value) => value !== null),
  ].find((value) => value !== undefined && value !== null);
}

/** By name for parameters and bodies, in a list for schemas. */
function firstExample(api: Tree, examples: unknown): unknown {
  if (Array.isArray(examples)) return examples[0] as unknown;
  const [first] = isTree(examples) ? Object.values(examples) : [];
  return said(followReference(api, first), 'value');
}
