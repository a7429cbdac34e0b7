import { followReference } from './follow-reference.ts';
import { sampleNumber, sampleText } from './sample-scalar.ts';
import { isTree, items, said, type Tree } from './tree.ts';
import { writtenValue } from './written-value.ts';

/** Schemas that lead deeper lead in a circle, or to what no server needs. */
const DEEPEST = 8;
/** Of one value, with all that it holds. */
const MOST_SCHEMAS = 500;
const MOST_PROPERTIES = 50;

/** Makes values that a schema (JSON Schema as OpenAPI has it) allows: small, the same each time, and harmless. */
export class Samples {
  readonly #api: Tree;
  /** Many operations have their schemas in common. */
  readonly #known = new Map<unknown, unknown>();
  #left = 0;

  constructor(api: Tree) {
    this.#api = api;
  }

  /** Undefined where none can be made. */
  of(reference: unknown): unknown {
    const schema = followReference(this.#api, reference);
    if (this.#known.has(schema)) return this.#known.get(schema);
    this.#left = MOST_SCHEMAS;
    const value = this.#of(schema, 0);
    this.#known.set(schema, value);
    return value;
  }

  #of(reference: unknown, depth: number): unknown {
    if (--this.#left < 0 || depth > DEEPEST) return undefined;
    const schema = followReference(this.#api, reference);
    if (!isTree(schema)) return schema === undefined || schema === false ? undefined : 'example';
    const written = writtenValue(this.#api, schema);
    return written === undefined ? this.#byType(schema, depth) : written;
  }

  #byType(schema: Tree, depth: number): unknown {
    const allOf = items(said(schema, 'allOf'));
    if (allOf.length > 0) return this.#all(schema, allOf, depth);
    for (const choice of [...items(said(schema, 'oneOf')), ...items(said(schema, 'anyOf'))]) {
      const value = this.#of(choice, depth + 1);
      if (value !== undefined) return value;
      if (this.#left < 0) return undefined;
    }
    switch (typeOf(schema)) {
      case 'object':
        return this.#object(schema, depth);
      case 'array': {
        const item = this.#of(said(schema, 'items'), depth + 1);
        return item === undefined ? [] : [item];
      }
      case 'boolean':
        return false;
      case 'integer':
      case 'number':
        return sampleNumber(schema);
      default:
        return sampleText(schema);
    }
  }

  /** What each part asks for, together. */
  #all(schema: Tree, allOf: readonly unknown[], depth: number): unknown {
    const own = { ...schema, allOf: undefined };
    const parts = typeOf(own) === undefined ? allOf : [...allOf, own];
    const values = parts
      .slice(0, MOST_PROPERTIES)
      .map((part) => this.#of(part, depth + 1))
      .filter((value) => value !== undefined);
    return values.length > 0 && values.every(isTree)
      ? Object.fromEntries(values.flatMap((value) => Object.entries(value)))
      : values.at(-1);
  }

  /** Only what it must have: what is left out can do no harm. */
  #object(schema: Tree, depth: number): unknown {
    const properties = said(schema, 'properties');
    const required = items(said(schema, 'required')).slice(0, MOST_PROPERTIES);
    return Object.fromEntries(
      required
        .filter((name) => typeof name === 'string')
        .map((name) => [name, this.#of(said(properties, name) ?? {}, depth + 1)] as const)
        .filter(([, value]) => value !== undefined),
    );
  }
}

/** OpenAPI 3.1 may give several. */
function typeOf(schema: Tree): unknown {
  const type = said(schema, 'type');
  const first = Array.isArray(type) ? items(type).find((each) => each !== 'null') : type;
  if (first !== undefined) return first;
  if (isTree(said(schema, 'properties'))) return 'object';
  return said(schema, 'items') === undefined ? undefined : 'array';
}
