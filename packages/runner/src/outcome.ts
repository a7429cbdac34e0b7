import { describeError, UserError } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';
import type { Runner } from './runner.ts';

/** Replaces the job summary of the step. Nothing that a step decides depends on it: what goes wrong is a warning. */
export async function writeSummary(runner: Runner, markdown: string): Promise<void> {
  try {
    await runner.writeSummary(markdown);
  } catch (error) {
    runner.warning(`The job summary could not be written: ${describeError(error)}`);
  }
}

/** What is said of an error that has ended a step, a line each. What is wrong may quote what was read. */
export function failureLines(error: unknown): readonly string[] {
  const [first = '', ...more] = describeError(error).split('\n').map(printable);
  return error instanceof UserError
    ? [first, ...more]
    : [`This is a defect of Gatehouse, please report it: ${first}`, ...more];
}

/** Fails the step for an error that has ended it. */
export function failWith(runner: Runner, error: unknown): void {
  if (error instanceof Error && !(error instanceof UserError)) runner.debug(error.stack ?? '');
  runner.setFailed(failureLines(error).join('\n'));
}
