import type { Demand } from '../../../model/workflow/shape/index.ts';
import { isArray, isObject, type Type } from '../../../model/workflow/typing/index.ts';

/** How messages name what is asked for. */
export const WANTED: Readonly<Record<Demand, string>> = {
  text: 'text',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  array: 'an array',
  labels: 'a label or an array of labels',
  condition: 'a condition',
  any: 'anything',
};

/** Whether a value of the type can stand where that is asked for. */
export function suits(type: Type, demand: Demand): boolean {
  if (type === 'any') return true;
  switch (demand) {
    case 'text':
      return !isObject(type) && !isArray(type) && type !== 'null';
    case 'boolean':
    case 'number':
      return type === demand;
    case 'object':
      return isObject(type);
    case 'array':
      return isArray(type);
    case 'labels':
      return isArray(type) || type === 'string';
    case 'condition':
    case 'any':
      return true;
  }
}
