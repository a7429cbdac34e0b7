import { printText, type Runner, writeSummary } from '@gatehouse/runner';
import { describeError, UserError } from '@gatehouse/findings';
import type { GateOutcome } from '@gatehouse/gate';
import { printable } from '@gatehouse/text';
import type { Remark } from './around.ts';
import type { Judged } from './run.ts';
import { renderErrorSummary, renderSummary } from './summary.ts';
import { annotationOf, logOf } from './verdict-text.ts';

/** The verdict on every surface that a job has. The outputs come last but for the failure. */
export async function publish(
  runner: Runner,
  judged: Judged,
  remarks: readonly Remark[],
  withSummary: boolean,
): Promise<void> {
  const { outcome } = judged;
  printText(runner, logOf(outcome));
  for (const { level, message, recipe } of remarks) {
    const where = `${withSummary ? 'The job summary' : 'The log'} holds the ruleset and the one command that demands it.`;
    runner[level](printable(recipe === undefined ? message : `${message} ${where}`));
    if (recipe !== undefined && !withSummary)
      printText(runner, `ruleset.json:\n${recipe.json}\n${recipe.command}`);
  }
  if (withSummary) await writeSummary(runner, renderSummary(judged, remarks));
  setOutputs(runner, outcome);
  if (outcome.verdict !== 'pass') runner.setFailed(annotationOf(outcome));
}

/** For whatever ends without an outcome. */
export async function publishError(
  runner: Runner,
  error: unknown,
  withSummary: boolean,
): Promise<void> {
  const lines = describeError(error).split('\n').map(printable);
  if (!(error instanceof UserError)) {
    lines[0] = `This is a defect of Gatehouse, please report it: ${lines[0] ?? ''}`;
    if (error instanceof Error) runner.debug(error.stack ?? '');
  }
  if (withSummary) await writeSummary(runner, renderErrorSummary(lines));
  set(runner, { verdict: 'error', reason: lines[0] ?? '', images: '', evidence: '[]' });
  runner.setFailed(lines.join('\n'));
}

function setOutputs(runner: Runner, { verdict, reasons, images, evidence }: GateOutcome): void {
  set(runner, {
    verdict,
    reason: printable(reasons[0]?.message ?? ''),
    // Who takes the list without looking at the verdict gets nothing to deploy.
    images: verdict === 'pass' ? images.map(({ text }) => text).join('\n') : '',
    evidence: JSON.stringify(
      evidence.map(({ source, tool, phase, subjects }) => ({ source, tool, phase, subjects })),
    ),
  });
}

const OUTPUTS = ['verdict', 'reason', 'images', 'evidence'] as const;

function set(runner: Runner, outputs: Readonly<Record<(typeof OUTPUTS)[number], string>>): void {
  for (const name of OUTPUTS) runner.setOutput(name, outputs[name]);
}
