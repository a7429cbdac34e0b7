import type { Step, Workflow } from '../../../model/workflow/index.ts';

const BUILD_COMMAND =
  /docker build|ko build|buildah (?:bud|build)|podman (?:image )?build|nerdctl build/;
const BUILD_ACTION = /docker\/(?:build-push|bake)-action/;

/** The first step of a workflow that builds an image, and the steps after it, of the later jobs too. */
export function firstImageBuild({
  steps,
}: Workflow): { readonly build: Step; readonly later: readonly Step[] } | undefined {
  const index = steps.findIndex(
    (step) => BUILD_ACTION.test(step.uses?.text ?? '') || BUILD_COMMAND.test(step.run.string ?? ''),
  );
  const build = steps[index];
  return build && { build, later: steps.slice(index + 1) };
}
