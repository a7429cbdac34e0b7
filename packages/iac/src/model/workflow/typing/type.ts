/** What is known of a value of an expression before it runs. `any` is a value of which nothing is known. */
export type Type = SimpleType | ObjectType | ArrayType;

export type SimpleType = 'any' | 'null' | 'number' | 'boolean' | 'string';

export interface ObjectType {
  readonly kind: 'object';
  /** By lower case name: expressions do not tell names apart by case. */
  readonly properties: ReadonlyMap<string, Type>;
  /** What properties that are not listed hold; undefined where there are no others. */
  readonly others: Type | undefined;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly elements: Type;
  /** Whether `.*` made it: then a property is taken of every element. */
  readonly isFiltered: boolean;
}

/** An object with just these properties. */
export function objectOf(properties: Readonly<Record<string, Type>>): ObjectType {
  return { kind: 'object', properties: new Map(Object.entries(properties)), others: undefined };
}

/** An object whose names are not known, but what they hold is. */
export function recordOf(others: Type): ObjectType {
  return { kind: 'object', properties: NONE, others };
}

export function arrayOf(elements: Type, isFiltered = false): ArrayType {
  return { kind: 'array', elements, isFiltered };
}

const NONE: ReadonlyMap<string, Type> = new Map();

export function isObject(type: Type): type is ObjectType {
  return typeof type !== 'string' && type.kind === 'object';
}

export function isArray(type: Type): type is ArrayType {
  return typeof type !== 'string' && type.kind === 'array';
}

/** How messages name a type. */
export function nameOf(type: Type): string {
  if (typeof type === 'string') return type === 'any' ? 'anything' : type;
  return type.kind;
}
