import { Scalar, type Value } from '@gatehouse/source';
import { pathOf, wholeExpression, type Job } from '../../../model/workflow/index.ts';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';

/** A label that a job asks of its runner. */
export interface RunnerLabel {
  /** As written. */
  readonly written: Scalar;
  /** What it stands for: itself, or the values of the matrix that it takes one of. Empty where nobody can tell. */
  readonly values: readonly Scalar[];
}

export function labelsOf(job: Job): readonly RunnerLabel[] {
  return job.runnerLabels
    .filter((label) => label instanceof Scalar)
    .map((written) => ({
      written,
      values: holdsExpression(written.text) ? valuesInMatrix(job, written) : [written],
    }));
}

/** `${{ matrix.os }}` */
function valuesInMatrix(job: Job, label: Scalar): readonly Scalar[] {
  const node = wholeExpression(label)?.node;
  const path = node?.kind === 'reference' ? pathOf(node)?.split('.') : undefined;
  const [context, row = '', ...more] = path ?? [];
  if (context !== 'matrix' || more.length > 0) return [];
  const matrix = job.node.get('strategy', 'matrix');
  const included = matrix
    .get('include')
    .items.flatMap((combination) => entry(combination, row) ?? []);
  return [...(entry(matrix, row)?.items ?? []), ...included]
    .filter((value) => value instanceof Scalar)
    .filter(({ text }) => !holdsExpression(text));
}

/** Names in a matrix are not told apart by case. */
function entry(mapping: Value, name: string): Value | undefined {
  return mapping.values[mapping.keys.findIndex((key) => key.toLowerCase() === name)];
}
