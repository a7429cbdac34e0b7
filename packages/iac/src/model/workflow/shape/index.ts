export { holdsExpression, isOneExpression } from './core-schema.ts';
export {
  keyOf,
  type Demand,
  type Scope,
  type ShapeFlaw,
  type ShapeProblem,
  type Template,
} from './reading.ts';
export { readingOf } from './workflow-shape.ts';
