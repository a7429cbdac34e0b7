export { isTruthy } from './evaluate.ts';
export { parseExpression } from './parse.ts';
export { flowsOf, isConstant, outcomesOf, pathOf, readsFrom } from './reference.ts';
export {
  children,
  nodes,
  type Access,
  type Binary,
  type Call,
  type Node,
  type Reference,
} from './syntax.ts';
