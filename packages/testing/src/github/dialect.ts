import type { Schema } from './description.ts';

/** The base of every reference, under which the components of the description are known to the validator. */
export const DESCRIPTION_ID = 'github';

/** Say something to readers and generators, nothing to a validator. */
const SILENT: ReadonlySet<string> = new Set(['deprecated', 'discriminator', 'readOnly', 'default']);

/**
 * An OpenAPI 3.0 schema as JSON Schema (draft 7). The two differ in `nullable`, which validators drop or refuse when no
 * `type` stands beside it, and in `$ref`, beside which OpenAPI ignores everything.
 */
export function jsonSchema(schema: Schema): object {
  return convert(schema, false) as object;
}

function convert(value: unknown, named: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => convert(item, false));
  if (value === null || typeof value !== 'object') return value;
  if (named) return mapValues(value, (item) => convert(item, false));
  const { nullable, ...schema } = value as Schema;
  const plain =
    schema.$ref === undefined
      ? keywords(schema)
      : { $ref: schema.$ref.replace('#', `${DESCRIPTION_ID}#`) };
  return nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}

function keywords(schema: object): object {
  const entries = Object.entries(schema).filter(([name]) => !SILENT.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      name === 'enum' || name === 'required' ? value : convert(value, name === 'properties'),
    ]),
  );
}

export function mapValues(value: object, change: (item: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item)]));
}
