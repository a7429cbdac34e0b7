import { printText, type Runner } from '@gatehouse/action';
import { describeError, UserError } from '@gatehouse/findings';
import type { GateOutcome, Reason, Replaced } from '@gatehouse/gate';
import { printable } from '@gatehouse/report';
import type { Remark } from './around.ts';
import type { Judged } from './run.ts';
import { renderSummary } from './summary.ts';

/** An annotation is cut at 4,096 characters; what is pasted should be whole. */
const ANNOTATION_LIMIT = 3800;

/** The verdict on every surface that a job has. The outputs come last but for the failure. */
export async function publish(
  runner: Runner,
  judged: Judged,
  remarks: readonly Remark[],
  withSummary: boolean,
): Promise<void> {
  const { outcome } = judged;
  printText(runner, describeForLog(outcome));
  for (const { level, message } of remarks) runner[level](printable(message));
  if (withSummary) await writeSummary(runner, renderSummary(judged, remarks));
  setOutputs(runner, outcome);
  if (outcome.verdict !== 'pass') runner.setFailed(annotation(outcome));
}

/** For whatever ends without an outcome. */
export function publishError(runner: Runner, error: unknown): void {
  const lines = describeError(error).split('\n').map(printable);
  const said = lines.join('\n');
  runner.setFailed(
    error instanceof UserError ? said : `This is a defect of Gatehouse, please report it: ${said}`,
  );
  if (!(error instanceof UserError) && error instanceof Error) runner.debug(error.stack ?? '');
  set(runner, { verdict: 'error', reason: lines[0] ?? '', images: '', evidence: '[]' });
}

/** The first line explains by itself: it is all that most views show. */
function annotation({ verdict, environment, reasons }: GateOutcome): string {
  const [first, ...rest] = reasons;
  const lines = [
    printable(first?.message ?? 'The gate is closed'),
    printable(`The gate for ${environment} says ${verdict}.`),
    ...(first === undefined ? [] : describeMore(first)),
    ...rest.slice(0, 5).map(({ message }) => printable(message)),
    ...(rest.length > 5 ? [`And ${rest.length - 5} more reasons: see the job summary.`] : []),
  ];
  let text = '';
  for (const line of lines) {
    if (text.length + line.length > ANNOTATION_LIMIT) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text === '' ? (lines[0] ?? '').slice(0, ANNOTATION_LIMIT) : text;
}

function describeMore({ detail, paste }: Reason): string[] {
  return [
    ...(detail === undefined ? [] : [printable(detail)]),
    ...(paste === undefined
      ? []
      : [`To paste into ${printable(paste.file)}:`, ...paste.text.split('\n').map(printable)]),
  ];
}

function describeForLog(outcome: GateOutcome): string {
  const { verdict, environment, reasons, evidence, images, replaced } = outcome;
  return [
    `Gatehouse gate for ${environment}: ${verdict} (evidence: ${evidence.length}, images: ${images.length})`,
    ...reasons.flatMap((reason) => [`- ${reason.verdict}: ${reason.message}`, ...indent(reason)]),
    ...replaced.map(describeReplaced),
  ]
    .map(printable)
    .join('\n');
}

/** Whoever has looked into an attempt before should see why the gate does not count it. */
export function describeReplaced({ source, job, attempt }: Replaced): string {
  return `No longer counts: ${source}: attempt ${attempt} of ${job} has scanned again`;
}

function indent(reason: Reason): string[] {
  return describeMore(reason).map((line) => `    ${line}`);
}

/** The verdict does not depend on a summary. */
async function writeSummary(runner: Runner, markdown: string): Promise<void> {
  try {
    await runner.writeSummary(markdown);
  } catch (error) {
    runner.warning(`The job summary could not be written: ${describeError(error)}`);
  }
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
