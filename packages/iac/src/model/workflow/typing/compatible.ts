import { arrayOf, isArray, isObject, type ObjectType, type Type } from './type.ts';

/**
 * Whether a value of one type can stand where another is asked for. Everything has a truth value, and numbers turn into
 * text; that truth values and null do too is left out, for it is hardly ever meant.
 */
export function isAssignable(target: Type, value: Type): boolean {
  if (value === 'any' || target === 'any' || target === 'boolean') return true;
  if (target === 'string') return value === 'string' || value === 'number';
  if (typeof target === 'string') return value === target;
  if (isArray(target)) return isArray(value) && isAssignable(target.elements, value.elements);
  return isObject(value) && isObjectAssignable(target, value);
}

function isObjectAssignable(target: ObjectType, value: ObjectType): boolean {
  const { others } = target;
  if (others !== undefined) {
    if (value.others !== undefined) return isAssignable(others, value.others);
    return [...value.properties.values()].every((property) => isAssignable(others, property));
  }
  const given = value.others;
  if (given !== undefined)
    return [...target.properties.values()].every((property) => isAssignable(property, given));
  return [...value.properties].every(([name, property]) => {
    const wanted = target.properties.get(name);
    return wanted !== undefined && isAssignable(wanted, property);
  });
}

/** The type of something that is the one or the other; `any` where they have nothing in common. */
export function mergeTypes(one: Type, other: Type): Type {
  if (one === other) return one;
  if (typeof one === 'string' || typeof other === 'string')
    return isPrintable(one) && isPrintable(other) && (one === 'string' || other === 'string')
      ? 'string'
      : 'any';
  if (isArray(one)) {
    if (!isArray(other)) return 'any';
    if (one.elements === 'any') return one;
    return other.elements === 'any' ? other : arrayOf(mergeTypes(one.elements, other.elements));
  }
  return isObject(other) ? mergeObjects(one, other) : 'any';
}

function isPrintable(type: Type): boolean {
  return type === 'string' || type === 'number' || type === 'boolean';
}

function mergeObjects(one: ObjectType, other: ObjectType): ObjectType {
  if (one.properties.size === 0 && other.others === 'any') return other;
  if (other.properties.size === 0 && one.others === 'any') return one;
  let others =
    one.others === undefined || other.others === undefined
      ? (one.others ?? other.others)
      : mergeTypes(one.others, other.others);
  const properties = new Map(one.properties);
  for (const [name, type] of other.properties) {
    const known = properties.get(name);
    properties.set(name, known === undefined ? type : mergeTypes(known, type));
    if (known === undefined && others !== undefined) others = mergeTypes(others, type);
  }
  return { kind: 'object', properties, others };
}
