import { UserError } from '@gatehouse/findings';
import type { Reason } from './outcome.ts';

/** `${{ toJSON(needs) }}` holds all outputs of those jobs, which GitHub bounds with 1 MB for each. Bytes. */
const LIMIT = 16 * 1024 * 1024;

/**
 * What the jobs before this one came to, from `${{ toJSON(needs) }}`. A job that was skipped, failed or cancelled has
 * shown nothing, and a gate with `if: always()` runs all the same.
 *
 * @throws UserError where the text is not what `toJSON(needs)` makes
 */
export function judgeNeeds(text: string): Reason[] {
  return Object.entries(parse(text)).flatMap(([job, need]): Reason[] => {
    const result =
      typeof need === 'object' && need !== null && 'result' in need ? need.result : undefined;
    if (result === 'success') return [];
    return [
      {
        verdict: 'error',
        message: `The job ${job} ${describe(result)}, and the gate needs it to succeed: look there first`,
      },
    ];
  });
}

function describe(result: unknown): string {
  if (result === 'failure') return 'failed';
  if (result === 'skipped' || result === 'cancelled') return `was ${result}`;
  return 'has no result';
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text.length > LIMIT ? undefined : JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new UserError("The input 'needs' is not what GitHub makes of the jobs before", {
    remedy: 'Write needs: ${{ toJSON(needs) }}',
  });
}
