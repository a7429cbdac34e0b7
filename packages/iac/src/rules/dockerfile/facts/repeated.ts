import type { Dockerfile, Instruction, Stage } from '../../../model/dockerfile/index.ts';

/** The second and later instructions of a keyword in each stage. */
export function repeated(
  dockerfile: Dockerfile,
  keyword: string,
): { stage: Stage; instruction: Instruction }[] {
  return dockerfile.stages.flatMap((stage) =>
    stage
      .all(keyword)
      .slice(1)
      .map((instruction) => ({ stage, instruction })),
  );
}
