import type { Scalar } from '@gatehouse/source';
import type { Span, Workflow } from '../../../model/workflow/index.ts';
import { isOneExpression, readingOf, type Template } from '../../../model/workflow/shape/index.ts';
import { readStrictly } from '../../../model/workflow/strict-template.ts';
import {
  nameOf,
  typeOf,
  type Environment,
  type ExpressionFlaw,
  type Type,
} from '../../../model/workflow/typing/index.ts';
import { suits, WANTED } from './demands.ts';
import { ScopeContexts } from './scope-contexts.ts';
import { environmentAt } from './typing-environment.ts';

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
    const isPasted = demand === 'text' || (demand === 'condition' && scalar.text.includes('${{'));
    for (const expression of expressions) {
      const { node } = expression;
      if (!node || flaws.some(({ at }) => at === expression)) continue;
      const before = this.#problems.length;
      const report: Environment['report'] = (flaw, at, what) => {
        this.#report(flaw, expression.at(at), what);
      };
      const type = typeOf(node, environmentAt(place, contexts, report));
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

/** The type of an expression in a matrix; what is wrong with it is told when its own turn comes. */
function typeInMatrix(scalar: Scalar, contexts: ReadonlyMap<string, Type>): Type {
  const { expressions, flaws } = readStrictly(scalar, false);
  const node = expressions[0]?.node;
  if (!isOneExpression(scalar) || flaws.length > 0 || !node) return 'any';
  const mistakes: string[] = [];
  const report: Environment['report'] = (flaw) => {
    mistakes.push(flaw);
  };
  const type = typeOf(node, environmentAt('jobs.<job_id>.strategy', contexts, report));
  return mistakes.length === 0 ? type : 'any';
}
