import { resolve, type Schema } from './description.ts';

/** Stands wherever GitHub answers with a time that the double keeps no record of. */
const SOME_TIME = '2026-01-01T00:00:00Z';
const SOME_URL = 'https://github.example/';

/**
 * Fills in what GitHub always answers with and the double keeps no record of, so that a client sees the full shape.
 *
 * @throws Error when the value has a property that GitHub does not describe: no client could rely on it
 */
export function complete(schema: Schema, given: unknown, where = 'answer'): unknown {
  const target = resolve(schema);
  if (given === undefined) return sample(target);
  if (given === null || typeof given !== 'object') return given;
  if (Array.isArray(given)) {
    const shape = shapeOf(target, given);
    return given.map((item: unknown, index) =>
      shape.items ? complete(shape.items, item, `${where}/${index}`) : item,
    );
  }
  return completeObject(shapeOf(target, given), given as Record<string, unknown>, where);
}

function completeObject(shape: Schema, given: Record<string, unknown>, where: string): unknown {
  const { properties, additionalProperties } = shape;
  if (properties === undefined) return given;
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const property = properties[name];
    if (property === undefined && additionalProperties === undefined)
      throw new Error(`GitHub does not describe ${where}/${name}`);
    if (value !== undefined)
      answer[name] = property ? complete(property, value, `${where}/${name}`) : value;
  }
  for (const name of shape.required ?? [])
    if (!(name in answer)) answer[name] = sample(resolve(properties[name] ?? {}));
  return answer;
}

/** The one schema of a value: alternatives decided by what the value holds, parts joined. */
function shapeOf(schema: Schema, given: object): Schema {
  const { oneOf, anyOf, allOf, ...own } = resolve(schema);
  const alternatives = oneOf ?? anyOf;
  if (alternatives !== undefined) {
    const shapes = alternatives.map((item) => shapeOf(item, given));
    const found = shapes.find((shape) => admits(shape, given)) ?? shapes[0] ?? {};
    return own.properties ? join([own, found]) : found;
  }
  if (allOf !== undefined) return join([own, ...allOf.map((part) => shapeOf(part, given))]);
  return own;
}

function admits(shape: Schema, given: object): boolean {
  if (Array.isArray(given)) return shape.type === 'array';
  return Object.entries(given).every(([name, value]) => {
    const property = shape.properties?.[name];
    if (property === undefined) return shape.type === 'object' && shape.properties === undefined;
    const choices = resolve(property).enum;
    return choices === undefined || choices.includes(value);
  });
}

function join(parts: readonly Schema[]): Schema {
  const [first] = parts;
  return {
    ...first,
    type: 'object',
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
      string,
      Schema
    >,
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function sample(schema: Schema): unknown {
  if (schema.nullable) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  const [alternative] = schema.oneOf ?? schema.anyOf ?? [];
  if (alternative !== undefined) return sample(resolve(alternative));
  switch (schema.type) {
    case 'string':
      return schema.format === 'date-time' ? SOME_TIME : schema.format === 'uri' ? SOME_URL : '';
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return completeObject(shapeOf(schema, {}), {}, 'sample');
  }
}
