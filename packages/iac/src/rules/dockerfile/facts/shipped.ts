import type { Dockerfile, Stage } from '../../../model/dockerfile/index.ts';

/**
 * Whether the layers of a stage are taken for layers of an image: it is the last one, is written just like the last one,
 * or its name is that of an image which a stage starts from, whatever the tag. Names count as they are written.
 */
export function isNamedAgain(dockerfile: Dockerfile, stage: Stage): boolean {
  const { final } = dockerfile;
  return (
    stage === final ||
    beginning(stage) === beginning(final) ||
    dockerfile.stages.some(({ base }) => base !== undefined && base.image.repository === stage.name)
  );
}

/** What FROM says. */
function beginning(stage: Stage | undefined): string | undefined {
  const { base, name = '' } = stage ?? {};
  return base && `${base.platform ?? ''} ${base.written} ${name}`;
}
