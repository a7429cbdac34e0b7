import { Scalar } from '@gatehouse/source';
import {
  eachEntry,
  expression,
  list,
  mapping,
  positiveNumber,
  flag,
  scalarOr,
  type Shape,
} from './shapes.ts';

const PLACE = 'jobs.<job_id>.strategy';

/** Bounds what aliases can make of a small file: values visited in one matrix, and how deep. */
const MAX_VISITS = 5_000;
const MAX_DEPTH = 50;

/** A value of the matrix: anything, as long as its mappings name nothing twice. */
function anything(): Shape {
  let visits = 0;
  let depth = 0;
  const visit: Shape = (value, reading, scope) => {
    if (++visits > MAX_VISITS || depth === MAX_DEPTH) return;
    depth++;
    if (value instanceof Scalar) reading.addTemplate(value, PLACE, 'any', scope);
    for (const item of value.items) visit(item, reading, scope);
    if (value.isMapping)
      eachEntry(value, reading, true, (_key, entry) => {
        visit(entry, reading, scope);
      });
    depth--;
  };
  return visit;
}

function combinations(whole: 'any' | 'array', one: 'any' | 'object', value: Shape): Shape {
  return scalarOr(
    expression(PLACE, whole, 'a list of combinations'),
    list(
      scalarOr(
        expression(PLACE, one, 'a combination'),
        mapping({ ignoresCase: true, others: value }),
      ),
    ),
  );
}

const matrix: Shape = (node, reading, scope) => {
  const value = anything();
  scalarOr(
    expression(PLACE, 'object', 'a matrix'),
    mapping({
      ignoresCase: true,
      keys: {
        include: combinations('any', 'any', value),
        exclude: combinations('array', 'object', value),
      },
      others: scalarOr(expression(PLACE, 'array', 'a list of values'), list(value)),
    }),
  )(node, reading, scope);
};

export const strategy = mapping({
  keys: { matrix, 'fail-fast': flag(PLACE), 'max-parallel': positiveNumber(PLACE, true) },
});
