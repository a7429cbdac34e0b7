import type { Value } from '@gatehouse/source';
import {
  Job,
  outcomesOf,
  pathOf,
  readsFrom,
  wholeExpression,
  type Action,
  type Workflow,
} from '../../../model/workflow/index.ts';

/** An image that a file runs. */
export interface PlacedImage {
  /** Undefined where it is only known at run time. */
  readonly image: string | undefined;
  readonly at: Value;
  readonly label: string;
}

/** The images of containers, services, `docker://` steps and Docker actions, an image for each value of a matrix. */
export function imagesIn(file: Workflow | Action): readonly PlacedImage[] {
  const found: PlacedImage[] = [];
  const add = (at: Value, label: string, job?: Job): void => {
    for (const image of imagesOf(at, job))
      found.push({ image: image?.replace(/^docker:\/\//, ''), at, label });
  };
  if (file.kind === 'workflow')
    for (const job of file.jobs)
      for (const { name, image } of job.containers)
        add(
          image,
          `${name === 'container' ? 'The container' : `Service "${name}"`} of ${job.label}`,
          job,
        );
  else if (file.using.string === 'docker' && file.image.string?.startsWith('docker://'))
    add(file.image, file.label);
  for (const step of file.steps)
    if (step.uses?.kind === 'docker')
      add(step.uses.value, step.label, step.owner instanceof Job ? step.owner : undefined);
  return found;
}

function imagesOf(value: Value, job: Job | undefined): readonly (string | undefined)[] {
  const text = value.string?.trim() ?? '';
  if (!text.includes('${{')) return [text];
  const node = wholeExpression(value)?.node;
  if (!node) return [undefined];
  return outcomesOf(node).flatMap((outcome) => {
    if (outcome.kind === 'literal') return typeof outcome.value === 'string' ? [outcome.value] : [];
    if (!readsFrom(outcome, 'matrix')) return [undefined];
    const values = job?.matrix?.valuesAt(pathOf(outcome) ?? '') ?? [];
    return values.map(({ string }) => (string?.includes('${{') ? undefined : string));
  });
}

/** Tag and digest of `registry:5000/name:tag@sha256:…`. */
export function parseImage(image: string): {
  readonly tag: string | undefined;
  readonly digest: string | undefined;
} {
  const [name = '', digest] = image.split('@');
  const colon = name.lastIndexOf(':');
  return { tag: colon > name.lastIndexOf('/') ? name.slice(colon + 1) : undefined, digest };
}
