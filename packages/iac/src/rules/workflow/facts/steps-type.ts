import type { Value } from '@gatehouse/source';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';
import { objectOf, recordOf, type Type } from '../../../model/workflow/typing/index.ts';
import { metadataOf } from './action-metadata.ts';

/** The `steps` context of a job, which grows from step to step. */
export class StepsType {
  readonly #steps: readonly Value[];
  #properties = new Map<string, Type>();
  #others: Type | undefined;
  #count = 0;

  constructor(job: Value) {
    this.#steps = job.get('steps').items;
  }

  /** What it holds when that many steps have run. It is asked in order, so the steps seen before are kept. */
  after(count: number): Type {
    if (count < this.#count) {
      this.#properties = new Map();
      this.#others = undefined;
      this.#count = 0;
    }
    for (const end = Math.min(count, this.#steps.length); this.#count < end; this.#count++)
      this.#add(this.#steps[this.#count]);
    return { kind: 'object', properties: this.#properties, others: this.#others };
  }

  #add(step: Value | undefined): void {
    const id = step?.get('id').string;
    if (step === undefined || id === undefined) return;
    if (holdsExpression(id)) this.#others = 'any';
    const outputs = outputsOf(step.get('uses').string);
    this.#properties.set(
      id.toLowerCase(),
      objectOf({ outputs, conclusion: 'string', outcome: 'string' }),
    );
  }
}

/** Scripts and most actions set what they like. */
function outputsOf(spec: string | undefined): Type {
  if (spec?.startsWith('actions/github-script@')) return recordOf('any');
  const metadata = spec === undefined ? undefined : metadataOf(spec);
  if (!metadata) return recordOf('string');
  if (metadata.hasOtherOutputs) return recordOf('any');
  return objectOf(
    Object.fromEntries([...metadata.outputs].map((name) => [name, 'string' as const])),
  );
}
