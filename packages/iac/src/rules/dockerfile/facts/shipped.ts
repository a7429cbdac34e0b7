import type { Dockerfile, Stage } from '../../../model/dockerfile/index.ts';

/** Whether the layers of a stage are layers of an image: it is the last one, or another stage builds on it. */
export function isShipped(dockerfile: Dockerfile, stage: Stage): boolean {
  return stage === dockerfile.final || dockerfile.stages.some(({ parent }) => parent === stage);
}
