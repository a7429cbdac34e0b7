import { isAction, wholeExpression, type Step } from '../../../model/workflow/index.ts';

/** Steps that check a repository out. */
export function checkoutsOf(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step) => isAction(step.uses, 'actions/checkout'));
}

/** How a checkout treats the job's token: `persist-credentials` is true unless told otherwise. */
export function persistence(step: Step): 'default' | 'asked' | 'computed' | 'off' {
  const value = step.with('persist-credentials');
  if (value.string === 'false') return 'off';
  if (value.string === 'true') return 'asked';
  return wholeExpression(value) ? 'computed' : 'default';
}

/**
 * The checkouts that leave the token in `.git/config`. Where steps upload the whole workspace, only those before such a
 * step count: theirs is the token that gets out.
 */
export function persistingCheckouts(steps: readonly Step[]): readonly Step[] {
  const checkouts = checkoutsOf(steps).filter((step) => persistence(step) !== 'off');
  const lastUpload = steps.filter(uploadsWorkspace).at(-1);
  return lastUpload ? checkouts.filter((step) => step.number < lastUpload.number) : checkouts;
}

function uploadsWorkspace(step: Step): boolean {
  if (!isAction(step.uses, 'actions/upload-artifact')) return false;
  const paths = step.with('path').string?.split('\n') ?? [];
  return paths
    .map((path) => path.trim())
    .some(
      (path) => /^\.{1,2}\/?$/.test(path) || /^\$\{\{[^}]*github\.workspace[^}]*\}\}$/.test(path),
    );
}
