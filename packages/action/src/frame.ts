import { describeError, type Outcome, UserError } from '@gatehouse/findings';
import { printable, RUNNER_SLOTS, type Slots } from '@gatehouse/report';
import { type InputTable, type InputValues, readInputs } from './inputs.ts';
import { printAnnotation, printText } from './log.ts';
import { setErrorOutputs, setOutputs, type WrittenFiles } from './outputs.ts';
import type { Runner } from './ports.ts';

/** What a scan hands to the frame: one outcome and those of its renderings that were asked for. */
export interface Rendered extends WrittenFiles {
  readonly outcome: Outcome;
  /** For the log; any number of lines. */
  readonly log?: string;
  /** From `renderAnnotations`, within `ANNOTATION_SLOTS`. */
  readonly annotations?: readonly string[];
  /** Markdown, within the size that a job summary may have. */
  readonly summary?: string;
}

/**
 * What is left for findings of the annotations that a step may make: the frame needs an error for its verdict, a notice
 * for translated inputs and a warning for a summary that cannot be written, and the runner warns once of undeclared
 * inputs.
 */
export const ANNOTATION_SLOTS: Slots = {
  error: RUNNER_SLOTS.error - 1,
  warning: RUNNER_SLOTS.warning - 2,
  notice: RUNNER_SLOTS.notice - 1,
};

/**
 * Runs an action from its inputs to its verdict. Never rejects: whatever goes wrong ends in the verdict `error`, a failed
 * step and outputs that say so.
 */
export async function runAction<const T extends InputTable>(
  runner: Runner,
  table: T,
  scan: (inputs: InputValues<T>) => Promise<Rendered>,
): Promise<void> {
  try {
    const { values, translations } = readInputs(runner.environment, table);
    if (translations.length > 0) runner.notice(translations.join('\n'));
    await publish(runner, await scan(values));
  } catch (error) {
    fail(runner, error);
  }
}

/** The outputs come last but for the failure: where one is set, all that it speaks of is there. */
async function publish(runner: Runner, rendered: Rendered): Promise<void> {
  const { outcome } = rendered;
  if (rendered.log !== undefined) printText(runner, rendered.log);
  for (const annotation of rendered.annotations ?? []) printAnnotation(runner, annotation);
  if (rendered.summary !== undefined) await writeSummary(runner, rendered.summary);
  setOutputs(runner, outcome, rendered);
  if (outcome.verdict !== 'pass') {
    const reasons = outcome.reasons.length > 0 ? `: ${outcome.reasons.join('; ')}` : '';
    runner.setFailed(`Gatehouse says ${outcome.verdict}${reasons}`);
  }
}

/** The verdict does not depend on a summary. */
async function writeSummary(runner: Runner, markdown: string): Promise<void> {
  try {
    await runner.writeSummary(markdown);
  } catch (error) {
    runner.warning(`The job summary could not be written: ${describeError(error)}`);
  }
}

function fail(runner: Runner, error: unknown): void {
  // What is wrong may quote what was scanned.
  const said = printable(describeError(error));
  runner.setFailed(
    error instanceof UserError ? said : `This is a defect of Gatehouse, please report it: ${said}`,
  );
  if (!(error instanceof UserError) && error instanceof Error) runner.debug(error.stack ?? '');
  try {
    setErrorOutputs(runner);
  } catch (cause) {
    runner.warning(`The outputs could not be set: ${describeError(cause)}`);
  }
}
