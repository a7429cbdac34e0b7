import type { Outcome } from '@gatehouse/findings';
import type { DastAnswers } from '@gatehouse/phases';

/**
 * The three answers of a scan as outputs.
 *
 * @param answers undefined where it never came so far
 * @param outcome undefined where there is none: what crosses a threshold is then unknown, which no comparison takes for false
 */
export function outputs(
  answers: DastAnswers | undefined,
  outcome: Outcome | undefined,
): Readonly<Record<string, string>> {
  return {
    'engine-ran': String(answers?.engineRan ?? false),
    'coverage-sufficient': String(answers?.coverageSufficient ?? false),
    'threshold-crossed': outcome ? String(outcome.failing.length > 0) : 'unknown',
  };
}
