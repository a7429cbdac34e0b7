import type { Surface } from '@gatehouse/github';
import type { COMMON_INPUTS } from './common-inputs.ts';
import type { InputValues } from './inputs.ts';

/**
 * Where the workflow wants the findings. All but the check run are on until switched off: the job is a check already, and
 * two marks on the same line help nobody.
 */
export function wantedSurfaces(inputs: InputValues<typeof COMMON_INPUTS>): ReadonlySet<Surface> {
  const { checkRun = false, comment = true, suggestions = true, uploadSarif = true } = inputs;
  const wanted = new Set<Surface>();
  if (checkRun) wanted.add('check-run');
  if (comment) wanted.add('comment');
  if (suggestions) wanted.add('suggestions');
  if (uploadSarif) wanted.add('code-scanning');
  return wanted;
}
