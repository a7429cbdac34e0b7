import { describeError, type Outcome } from '@gatehouse/findings';
import { cleaner, RUNNER_SLOTS, type Slots } from '@gatehouse/report';
import { inert, printable, prose } from '@gatehouse/text';
import {
  failureLines,
  failWith,
  type InputTable,
  type InputValues,
  type PeerInputs,
  printAnnotation,
  printText,
  readInputs,
  type Runner,
  writeSummary,
} from '@gatehouse/runner';
import type { Announced } from './announce.ts';
import { setErrorOutputs, setOutputs, type WrittenFiles } from './outputs.ts';

/** What a scan hands to the frame: one outcome and those of its renderings that were asked for. */
export interface Rendered extends WrittenFiles {
  readonly outcome: Outcome;
  /** For the log; any number of lines. */
  readonly log?: string;
  /** From `renderAnnotations`, within `ANNOTATION_SLOTS`. */
  readonly annotations?: readonly string[];
  /** The same, for lines that `publish` is to annotate: needed only where it could not. */
  readonly spareAnnotations?: readonly string[];
  /** Markdown, within the size that a job summary may have. */
  readonly summary?: string;
  /** What is written elsewhere, once all of this is said. The verdict does not depend on it. */
  readonly publish?: () => Promise<Announced>;
}

/** What an action says instead of a verdict. */
export interface Advice {
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
}

/**
 * What is left for findings of the annotations that a step may make: the frame needs an error for its verdict, warnings
 * for a summary and for surfaces that cannot be written, and the runner warns once of undeclared inputs; notices are for
 * translated inputs, for up to three missing permissions and for evidence that is not kept.
 */
export const ANNOTATION_SLOTS: Slots = {
  error: RUNNER_SLOTS.error - 1,
  warning: RUNNER_SLOTS.warning - 3,
  notice: RUNNER_SLOTS.notice - 5,
};

/** What an action sets beside the common outputs, by its outcome; undefined where there is none. */
type OwnOutputs = (outcome: Outcome | undefined) => Readonly<Record<string, string>>;

/** What an action takes and gives. */
export interface Form<T extends InputTable> {
  readonly table: T;
  readonly peers?: PeerInputs;
  readonly outputs?: OwnOutputs;
}

/**
 * Runs an action from its inputs to its verdict. Never rejects: whatever goes wrong ends in the verdict `error`, a failed
 * step and outputs that say so.
 */
export async function runAction<const T extends InputTable>(
  runner: Runner,
  { table, peers, outputs = () => ({}) }: Form<T>,
  scan: (inputs: InputValues<T>) => Promise<Rendered | Advice>,
): Promise<void> {
  let withSummary = true;
  try {
    const { values, translations } = readInputs(runner.environment, table, peers);
    withSummary = (values as { readonly summary?: boolean }).summary ?? true;
    if (translations.length > 0) runner.notice(translations.join('\n'));
    const result = await scan(values);
    if ('outcome' in result) await report(runner, result, outputs);
    else await advise(runner, result, outputs);
  } catch (error) {
    await fail(runner, error, { withSummary, outputs });
  }
}

/** The outputs come last but for the failure: where one is set, all that it speaks of is there. */
async function report(runner: Runner, rendered: Rendered, outputs: OwnOutputs): Promise<void> {
  const { outcome, log, annotations = [], summary, spareAnnotations = [] } = rendered;
  if (log !== undefined) printText(runner, log);
  for (const annotation of annotations) printAnnotation(runner, annotation);
  if (summary !== undefined) await writeSummary(runner, summary);
  const isAnnotated =
    rendered.publish !== undefined && (await writeElsewhere(runner, rendered.publish));
  if (!isAnnotated) for (const annotation of spareAnnotations) printAnnotation(runner, annotation);
  setOutputs(runner, outcome, rendered, outputs(outcome));
  if (outcome.verdict !== 'pass') {
    const reasons = outcome.reasons.map(cleaner(outcome)).join('; ');
    runner.setFailed(`Gatehouse says ${outcome.verdict}${reasons === '' ? '' : `: ${reasons}`}`);
  }
}

/** The outputs are those of a run without a verdict: nobody can take advice for a pass. */
async function advise(
  runner: Runner,
  { log, summary }: Advice,
  outputs: OwnOutputs,
): Promise<void> {
  printText(runner, log);
  await writeSummary(runner, summary);
  setErrorOutputs(runner, outputs(undefined));
}

/** Whether all findings stand on their lines now. */
async function writeElsewhere(runner: Runner, publish: () => Promise<Announced>): Promise<boolean> {
  try {
    const { lines, notices, isAnnotated } = await publish();
    printText(runner, lines.map(printable).join('\n'));
    for (const notice of notices) runner.notice(inert(notice));
    return isAnnotated;
  } catch (error) {
    runner.warning(
      `Not everything could be written to GitHub, which is a defect of Gatehouse: ${printable(describeError(error))}`,
    );
    return false;
  }
}

async function fail(
  runner: Runner,
  error: unknown,
  { withSummary, outputs }: { readonly withSummary: boolean; readonly outputs: OwnOutputs },
): Promise<void> {
  failWith(runner, error);
  const lines = failureLines(error).map((line) => `- ${prose(line)}`);
  if (withSummary) await writeSummary(runner, ['## ⚠️ Gatehouse: error\n', ...lines].join('\n'));
  try {
    setErrorOutputs(runner, outputs(undefined));
  } catch (cause) {
    runner.warning(`The outputs could not be set: ${describeError(cause)}`);
  }
}
