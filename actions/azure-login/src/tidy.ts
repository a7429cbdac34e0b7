import { describeError } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';
import type { Runner } from '@gatehouse/runner';
import { removeFootprint, removeLeftovers } from './footprint.ts';

/** Removes what killed jobs have left. No reason not to log in where that cannot be. */
export function tidyUp(runner: Runner, temp: string, job: string): void {
  try {
    const removed = removeLeftovers(temp, job);
    if (removed > 0) runner.printLine('Removed what a login of a job that was killed had left.');
  } catch (error) {
    runner.warning(
      `What killed jobs may have left in RUNNER_TEMP cannot be removed: ${printable(describeError(error))}`,
    );
  }
}

/** Removes what this login has written, at the end of its job. */
export function tidyAfter(runner: Runner, temp: string, folder: string): void {
  try {
    if (removeFootprint(temp, folder)) runner.printLine('Removed what this login had written.');
  } catch (error) {
    runner.setFailed(
      `What this login had written is still in ${printable(folder)}, remove it: ${printable(describeError(error))}`,
    );
  }
}
