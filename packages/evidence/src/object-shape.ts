import { nearest } from '@gatehouse/findings';
import { Misfit, type Shape, type Shaped } from './shape.ts';

export function optional<T>(shape: Shape<T>): Shape<T> & { readonly optional: true } {
  return { schema: shape.schema, optional: true, read: (value, at) => shape.read(value, at) };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

type Optional<F extends Fields> = {
  [Key in keyof F]: F[Key] extends { readonly optional: true } ? Key : never;
}[keyof F];

export type ObjectOf<F extends Fields> = {
  readonly [Key in Exclude<keyof F, Optional<F>>]: Shaped<F[Key]>;
} & { readonly [Key in Optional<F>]?: Shaped<F[Key]> };

/**
 * An object with these fields. Others are refused, or where the description of the object says so (`open`) ignored.
 */
export function object<const F extends Fields>(
  fields: F,
  { open = false } = {},
): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  return {
    schema: {
      type: 'object',
      ...(!open && { additionalProperties: false }),
      required: names.filter((name) => !fields[name]?.optional),
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
    },
    read(value, at) {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Misfit(at, 'must be an object');
      if (!open) refuseUnknown(value, names, at);
      const read: Record<string, unknown> = {};
      for (const [name, shape] of Object.entries(fields)) {
        const inner = at === '' ? name : `${at}.${name}`;
        if (Object.hasOwn(value, name))
          read[name] = shape.read((value as Readonly<Record<string, unknown>>)[name], inner);
        else if (!shape.optional) throw new Misfit(inner, 'is missing');
      }
      return read as ObjectOf<F>;
    },
  };
}

const QUOTE_LIMIT = 60;

function refuseUnknown(value: object, names: readonly string[], at: string): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown.slice(0, QUOTE_LIMIT), names);
  throw new Misfit(
    at,
    `holds the unknown key "${unknown.slice(0, QUOTE_LIMIT)}"`,
    meant === undefined ? `Use one of: ${names.join(', ')}` : `Did you mean "${meant}"?`,
  );
}
