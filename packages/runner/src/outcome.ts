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

/** Fails the step for an error that has ended it. What is wrong may quote what was read. */
export function failWith(runner: Runner, error: unknown): void {
  const said = printable(describeError(error));
  if (error instanceof UserError) {
    runner.setFailed(said);
    return;
  }
  runner.setFailed(`This is a defect of Gatehouse, please report it: ${said}`);
  if (error instanceof Error) runner.debug(error.stack ?? '');
}
