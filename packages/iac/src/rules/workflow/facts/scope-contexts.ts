import { Scalar, type Value } from '@gatehouse/source';
import type { Job, Workflow } from '../../../model/workflow/index.ts';
import type { Scope } from '../../../model/workflow/shape/index.ts';
import {
  mergeTypes,
  objectOf,
  recordOf,
  type ObjectType,
  type Type,
} from '../../../model/workflow/typing/index.ts';
import { CONTEXTS, GITHUB_CONTEXT, GIVEN_SECRETS } from './contexts.ts';
import { matrixType } from './matrix-type.ts';
import { StepsType } from './steps-type.ts';

const ANY_OUTPUT = recordOf('string');

interface JobContexts {
  readonly contexts: ReadonlyMap<string, Type>;
  readonly steps: StepsType;
}

/** Finds what the contexts of a workflow hold, from place to place. */
export class ScopeContexts {
  readonly #workflow: Workflow;
  readonly #typeOfExpression: (scalar: Scalar, contexts: ReadonlyMap<string, Type>) => Type;
  readonly #base: ReadonlyMap<string, Type>;
  readonly #jobsById: ReadonlyMap<string, Job>;
  /** By where the job is written. */
  readonly #jobs = new Map<number, JobContexts>();
  #finished: ReadonlyMap<string, Type> | undefined;
  #last: { readonly scope: Scope; readonly contexts: ReadonlyMap<string, Type> } | undefined;

  /** `typeOfExpression` finds the type of the one expression in a scalar of a matrix. */
  constructor(
    workflow: Workflow,
    typeOfExpression: (scalar: Scalar, contexts: ReadonlyMap<string, Type>) => Type,
  ) {
    this.#workflow = workflow;
    this.#jobsById = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job]));
    this.#typeOfExpression = typeOfExpression;
    const base = new Map(Object.entries(CONTEXTS));
    base.set('inputs', inputsOf(workflow));
    const dispatched = workflow.triggers.event('workflow_dispatch')?.get('inputs');
    if (workflow.triggers.has('workflow_dispatch'))
      base.set('github', githubWith(dispatched?.keys ?? []));
    const secrets = workflow.triggers.event('workflow_call')?.get('secrets');
    if (workflow.triggers.event('workflow_call')?.keys.includes('secrets'))
      base.set('secrets', withNames(secrets?.keys ?? [], GIVEN_SECRETS));
    this.#base = base;
  }

  /** The contexts at a place of the workflow. */
  at(scope: Scope, place: string): ReadonlyMap<string, Type> {
    if (place === 'on.workflow_call.outputs.<output_id>.value') {
      this.#finished ??= new Map([...this.#base, ['jobs', this.#finishedJobs()]]);
      return this.#finished;
    }
    if (this.#last?.scope === scope) return this.#last.contexts;
    const contexts = this.#contextsOf(scope);
    this.#last = { scope, contexts };
    return contexts;
  }

  #contextsOf({ job, steps = 0, inputs }: Scope): ReadonlyMap<string, Type> {
    if (inputs !== undefined)
      return new Map([...this.#base, ['inputs', inputsOf(this.#workflow, inputs)]]);
    if (!job) return this.#base;
    let ofJob = this.#jobs.get(job.slot);
    if (!ofJob) {
      ofJob = { contexts: this.#contextsOfJob(job), steps: new StepsType(job) };
      this.#jobs.set(job.slot, ofJob);
    }
    const { contexts } = ofJob;
    return steps === 0 ? contexts : new Map([...contexts, ['steps', ofJob.steps.after(steps)]]);
  }

  #contextsOfJob(job: Value): ReadonlyMap<string, Type> {
    const contexts = new Map([...this.#base, ['needs', this.#needs(job)]]);
    const matrix = job.get('strategy', 'matrix');
    if (job.get('strategy').keys.includes('matrix'))
      contexts.set(
        'matrix',
        matrixType(matrix, (scalar) => this.#typeOfExpression(scalar, contexts)),
      );
    return contexts;
  }

  #needs(job: Value): Type {
    const needs = job.get('needs');
    const ids = needs instanceof Scalar ? [needs.text] : needs.strings;
    const found = new Map<string, Type>();
    for (const id of ids) {
      const other = this.#jobsById.get(id.toLowerCase());
      if (other && other.node.slot !== job.slot)
        found.set(
          id.toLowerCase(),
          objectOf({ outputs: outputsOf(other.node, ANY_OUTPUT), result: 'string' }),
        );
    }
    return { kind: 'object', properties: found, others: undefined };
  }

  #finishedJobs(): Type {
    const jobs = this.#workflow.jobs.map(({ id, node }): [string, Type] => [
      id.toLowerCase(),
      objectOf({ outputs: outputsOf(node, recordOf('any')) }),
    ]);
    return { kind: 'object', properties: new Map(jobs), others: undefined };
  }
}

/** The outputs of a job; `called` where a reusable workflow has them. */
function outputsOf(job: Value, called: Type): Type {
  return job.get('uses').exists ? called : withNames(job.get('outputs').keys);
}

function withNames(
  names: readonly string[],
  given: Readonly<Record<string, Type>> = {},
): ObjectType {
  const properties = new Map<string, Type>(Object.entries(given));
  for (const name of names) properties.set(name.toLowerCase(), 'string');
  return { kind: 'object', properties, others: undefined };
}

function githubWith(inputs: readonly string[]): Type {
  return objectOf({
    ...GITHUB_CONTEXT,
    event: { kind: 'object', properties: new Map([['inputs', withNames(inputs)]]), others: 'any' },
  });
}

/** What callers and people give; where both can, it may be of either. `count` leaves later inputs of callers out. */
function inputsOf({ triggers }: Workflow, count = Infinity): Type {
  const [called, dispatched] = ['workflow_call', 'workflow_dispatch'].map((event) =>
    triggers.has(event) ? triggers.event(event)?.get('inputs') : undefined,
  );
  const types = [
    called && declared(called, count),
    dispatched && declared(dispatched, Infinity),
  ].filter((type) => type !== undefined);
  return types.length === 0
    ? objectOf({})
    : types.reduce((one, other) =>
        one.properties.size === 0 ? other : (mergeTypes(one, other) as ObjectType),
      );
}

function declared(inputs: Value, count: number): ObjectType {
  const properties = new Map<string, Type>();
  for (const [index, name] of inputs.keys.entries())
    if (index < count)
      properties.set(name.toLowerCase(), typeOfInput(inputs.values[index]?.get('type').string));
  return { kind: 'object', properties, others: undefined };
}

function typeOfInput(type: string | undefined): Type {
  if (type === 'boolean' || type === 'number') return type;
  return type === 'string' || type === 'choice' || type === 'environment' ? 'string' : 'any';
}
