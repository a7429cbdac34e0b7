import type { Scalar } from '@gatehouse/source';
import type { Span, Workflow } from '../../../model/workflow/index.ts';
import {
  isOneExpression,
  readingOf,
  type Demand,
  type Template,
} from '../../../model/workflow/shape/index.ts';
import { readStrictly } from '../../../model/workflow/strict-template.ts';
import {
  isArray,
  isObject,
  nameOf,
  typeOf,
  type ExpressionFlaw,
  type Type,
} from '../../../model/workflow/typing/index.ts';
import { availableAt } from './availability.ts';
import { FUNCTIONS, RESTRICTED_FUNCTIONS } from './functions.ts';
import { ScopeContexts } from './scope-contexts.ts';

/** `syntax`: GitHub cannot read it. */
export type ExpressionProblemKind = 'syntax' | ExpressionFlaw;

export interface ExpressionProblem {
  readonly kind: ExpressionProblemKind;
  readonly at: Span;
  readonly message: string;
}

const found = new WeakMap<Workflow, readonly ExpressionProblem[]>();

/** What is wrong with the expressions of a workflow; looked for once for all who ask. */
export function expressionProblems(workflow: Workflow): readonly ExpressionProblem[] {
  let problems = found.get(workflow);
  if (!problems) {
    problems = new Examination(workflow).examine(readingOf(workflow).templates);
    found.set(workflow, problems);
  }
  return problems;
}

class Examination {
  readonly #contexts: ScopeContexts;
  readonly #problems: ExpressionProblem[] = [];

  constructor(workflow: Workflow) {
    this.#contexts = new ScopeContexts(workflow, typeInMatrix);
  }

  examine(templates: readonly Template[]): readonly ExpressionProblem[] {
    for (const template of templates) this.#template(template);
    return this.#problems;
  }

  #template({ scalar, place, demand, scope }: Template): void {
    const { expressions, flaws } = readStrictly(scalar, demand === 'condition');
    for (const { at, what } of flaws) this.#report('syntax', at, what);
    if (expressions.length === 0) return;
    const contexts = this.#contexts.at(scope, place);
    const { contexts: availableContexts, functions: availableFunctions } = availableAt(place);
    const isPasted = demand === 'text' || (demand === 'condition' && scalar.text.includes('${{'));
    for (const expression of expressions) {
      const { node } = expression;
      if (!node || flaws.some(({ at }) => at === expression)) continue;
      const before = this.#problems.length;
      const type = typeOf(node, {
        contexts,
        availableContexts,
        availableFunctions,
        functions: FUNCTIONS,
        restrictedFunctions: RESTRICTED_FUNCTIONS,
        report: (flaw, at, what) => {
          this.#report(flaw, expression.at(at), what);
        },
      });
      if (this.#problems.length > before) continue;
      const wanted = isPasted ? 'text' : demand;
      if (!suits(type, wanted))
        this.#report(
          'type',
          expression,
          `comes out as ${nameOf(type)}, where ${WANTED[wanted]} is needed`,
        );
    }
  }

  #report(kind: ExpressionProblemKind, at: Span, what: string): void {
    this.#problems.push({ kind, at, message: `The expression at ${at.path} ${what}` });
  }
}

const WANTED: Readonly<Record<Demand, string>> = {
  text: 'text',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  array: 'an array',
  labels: 'a label or an array of labels',
  condition: 'a condition',
  any: 'anything',
};

function suits(type: Type, demand: Demand): boolean {
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

/** The type of an expression in a matrix; what is wrong with it is told when its own turn comes. */
function typeInMatrix(scalar: Scalar, contexts: ReadonlyMap<string, Type>): Type {
  const { expressions, flaws } = readStrictly(scalar, false);
  const node = expressions[0]?.node;
  if (!isOneExpression(scalar) || flaws.length > 0 || !node) return 'any';
  const { contexts: availableContexts, functions: availableFunctions } =
    availableAt('jobs.<job_id>.strategy');
  let isSound = true;
  const type = typeOf(node, {
    contexts,
    availableContexts,
    availableFunctions,
    functions: FUNCTIONS,
    restrictedFunctions: RESTRICTED_FUNCTIONS,
    report: () => {
      isSound = false;
    },
  });
  return isSound ? type : 'any';
}
