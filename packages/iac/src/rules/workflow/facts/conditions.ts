import type { Value } from '@gatehouse/source';
import type { Action, Expression, Workflow } from '../../../model/workflow/index.ts';

/** An `if:` and whose it is. */
export interface PlacedCondition {
  readonly value: Value;
  readonly expression: Expression;
  readonly label: string;
}

/** The conditions of the jobs and steps of a file. */
export function conditionsIn(file: Workflow | Action): readonly PlacedCondition[] {
  const owners = file.kind === 'workflow' ? [...file.jobs, ...file.steps] : file.steps;
  return owners.flatMap(({ node, condition, label }) =>
    condition ? [{ value: node.get('if'), expression: condition, label }] : [],
  );
}
