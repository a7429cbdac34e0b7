import type { Surface } from '@gatehouse/github';
import type { ScanInputs } from './setting.ts';

/** The input that turns each on or off. */
export const SURFACE_INPUTS = {
  'check-run': 'check-run',
  comment: 'comment',
  suggestions: 'suggestions',
  'code-scanning': 'upload-sarif',
  issue: 'issue',
} as const satisfies Readonly<Record<Surface, string>>;

/**
 * Where the workflow wants the findings. All but the check run and the issue are on until switched off: the job is a
 * check already, and two marks on the same line help nobody; an issue is for what nobody looks at otherwise.
 */
export function wantedSurfaces(inputs: ScanInputs): ReadonlySet<Surface> {
  const {
    checkRun = false,
    issue = false,
    comment = true,
    suggestions = true,
    uploadSarif = true,
  } = inputs;
  const wanted = new Set<Surface>();
  if (checkRun) wanted.add('check-run');
  if (comment) wanted.add('comment');
  if (suggestions) wanted.add('suggestions');
  if (uploadSarif) wanted.add('code-scanning');
  if (issue) wanted.add('issue');
  return wanted;
}
