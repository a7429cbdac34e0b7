export { typeOf } from './check.ts';
export { isAssignable, mergeTypes } from './compatible.ts';
export type { Environment, ExpressionFlaw, Signature } from './environment.ts';
export { commonType, isNumeric, typeOfJson, typeOfText } from './literal.ts';
export {
  arrayOf,
  isArray,
  isObject,
  nameOf,
  objectOf,
  recordOf,
  type ArrayType,
  type ObjectType,
  type Type,
} from './type.ts';
