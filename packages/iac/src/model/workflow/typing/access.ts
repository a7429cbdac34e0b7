import type { Node } from '../expression/index.ts';
import { arrayOf, isArray, isObject, nameOf, type Type } from './type.ts';

/** Reports and answers `any`, so that one mistake is told once. */
type Complain = (flaw: 'undefined' | 'type', what: string) => Type;

/** `.name` */
export function propertyOf(type: Type, name: string, complain: Complain): Type {
  if (type === 'any') return 'any';
  if (isObject(type))
    return (
      type.properties.get(name) ??
      type.others ??
      complain('undefined', `reads "${name}", which does not exist${listed(type.properties)}`)
    );
  if (!isArray(type) || !type.isFiltered)
    return complain('type', `reads "${name}" of ${nameOf(type)}`);
  return type.elements === 'any' ? type : arrayOf(propertyOf(type.elements, name, complain), true);
}

/** `.*` */
export function filtered(type: Type, complain: Complain): Type {
  if (type === 'any') return arrayOf('any', true);
  if (isArray(type)) return arrayOf(type.elements, true);
  if (!isObject(type)) return complain('type', `takes all elements of ${nameOf(type)}`);
  const { others, properties } = type;
  if (others !== undefined && others !== 'any')
    return isObject(others)
      ? arrayOf(others, true)
      : complain('type', 'takes all elements of an object that holds no objects');
  const hasObjects = others === 'any' || [...properties.values()].some(isObject);
  return hasObjects
    ? arrayOf('any', true)
    : complain('type', 'takes all elements of an object that holds no objects');
}

/** `[…]` */
export function indexed(type: Type, index: Node, indexType: Type, complain: Complain): Type {
  if (type === 'any') return 'any';
  if (isArray(type))
    return indexType === 'any' || indexType === 'number'
      ? type.elements
      : complain('type', `takes an element of an array by ${nameOf(indexType)}`);
  if (!isObject(type)) return complain('type', `takes an element of ${nameOf(type)}`);
  if (indexType === 'any') return 'any';
  if (indexType !== 'string')
    return complain('type', `takes a property of an object by ${nameOf(indexType)}`);
  if (index.kind === 'literal' && typeof index.value === 'string')
    return propertyOf(type, index.value.toLowerCase(), complain);
  return type.others ?? 'any';
}

/** Up to a few names that do exist. */
function listed(properties: ReadonlyMap<string, Type>): string {
  const names = [...properties.keys()];
  if (names.length === 0) return '';
  return ` (there is ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''})`;
}
