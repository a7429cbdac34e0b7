import {
  expressionsIn,
  flowsOf,
  Job,
  pathOf,
  type Expression,
  type Reference,
  type Step,
} from '../../../model/workflow/index.ts';
import { isSetByGitHub, isWrittenByStrangers } from './untrusted.ts';

/**
 * How far the text that a reference puts into a script can be chosen by others:
 * - `stranger`: by anybody who can open an issue or a pull request
 * - `caller`: by who starts the workflow or uses the action
 * - `open`: by an earlier step, a job or a setting; nobody can tell from here
 * - `fixed`: not at all
 */
export type Influence = 'stranger' | 'caller' | 'open' | 'fixed';

export interface Flow {
  readonly expression: Expression;
  readonly reference: Reference;
  readonly influence: Influence;
}

/** The references that an expression puts into the text around it. */
export function flowsInto(step: Step, expression: Expression): readonly Flow[] {
  const { node } = expression;
  if (!node) return [];
  return flowsOf(node).map((reference) => ({
    expression,
    reference,
    influence: influenceOn(step, reference),
  }));
}

function influenceOn(step: Step, reference: Reference): Influence {
  const path = pathOf(reference);
  if (path === undefined) return 'open';
  if (isWrittenByStrangers(path)) return 'stranger';
  if (path.startsWith('github.event.inputs')) return 'caller';
  const [context = '', name = ''] = path.split('.');
  switch (context) {
    case 'secrets':
      return 'fixed';
    case 'inputs':
      return influenceOfInput(step, name);
    case 'env':
      return isStaticVariable(step, name) ? 'fixed' : 'open';
    case 'matrix':
      return isStaticDimension(step, path) ? 'fixed' : 'open';
    default:
      return isSetByGitHub(path) ? 'fixed' : 'open';
  }
}

function influenceOfInput(step: Step, name: string): Influence {
  if (!(step.owner instanceof Job)) return step.owner.input(name) ? 'caller' : 'open';
  const input = step.owner.workflow.triggers.input(name);
  if (!input) return 'open';
  const type = input.get('type').string ?? 'string';
  return type === 'boolean' || type === 'number'
    ? 'fixed'
    : type === 'choice'
      ? choiceInfluence(input.get('options').strings)
      : 'caller';
}

/** A choice can be told only what its list allows. */
function choiceInfluence(options: readonly string[]): Influence {
  return options.every((option) => !option.includes('${{')) ? 'fixed' : 'open';
}

/** A variable that the file itself sets to plain text. */
function isStaticVariable(step: Step, name: string): boolean {
  const scopes =
    step.owner instanceof Job ? [step.env, step.owner.env, step.owner.workflow.env] : [step.env];
  for (const scope of scopes) {
    if (scope.string !== undefined) return false;
    const index = scope.keys.findIndex((key) => key.toLowerCase() === name);
    const value = scope.values[index];
    if (value) return expressionsIn(value).length === 0;
  }
  return false;
}

function isStaticDimension(step: Step, path: string): boolean {
  const matrix = step.owner instanceof Job ? step.owner.matrix : undefined;
  if (!matrix) return true;
  return (
    !matrix.isComputed && matrix.valuesAt(path).every((value) => expressionsIn(value).length === 0)
  );
}
