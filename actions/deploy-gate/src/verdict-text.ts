import type { GateOutcome, Reason, Replaced } from '@gatehouse/gate';
import { printable } from '@gatehouse/text';

/** An annotation is cut at 4,096 characters; what is pasted should be whole. */
const ANNOTATION_LIMIT = 3800;

/** Of what a reason lists, as many as a person reads before opening the report. */
const MOST_ALSO = 9;

/** Other reasons than the first, in the annotation. */
const MOST_OTHERS = 5;

/** The first line explains by itself: it is all that most views show. Then what to paste, and only then what else. */
export function annotationOf({ verdict, environment, reasons }: GateOutcome): string {
  const [first, ...rest] = reasons;
  const lines = [
    first?.message ?? 'The gate is closed',
    `The gate for ${environment} says ${verdict}${rest.length > 0 ? `, for ${reasons.length} reasons` : ''}.`,
    ...(first === undefined ? [] : [...pasteLines(first), ...moreLines(first)]),
    ...rest.slice(0, MOST_OTHERS).map(({ message }) => message),
    ...(rest.length > MOST_OTHERS
      ? [`And ${rest.length - MOST_OTHERS} more reasons: see the log.`]
      : []),
  ].map(printable);
  let text = '';
  for (const line of lines) {
    if (text.length + line.length > ANNOTATION_LIMIT) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text === '' ? (lines[0] ?? '').slice(0, ANNOTATION_LIMIT) : text;
}

/** All reasons, and what the gate has looked at. */
export function logOf(outcome: GateOutcome): string {
  const { verdict, environment, reasons, evidence, images, replaced } = outcome;
  return [
    `Gatehouse gate for ${environment}: ${verdict} (evidence: ${evidence.length}, images: ${images.length})`,
    ...reasons.flatMap((reason) => [
      `- ${reason.verdict}: ${reason.message}`,
      ...[...moreLines(reason), ...pasteLines(reason)].map((line) => `    ${line}`),
    ]),
    ...replaced.map(replacedLine),
  ]
    .map(printable)
    .join('\n');
}

/** Whoever has looked into an attempt before should see why the gate does not count it. */
export function replacedLine({ source, job, attempt }: Replaced): string {
  return `No longer counts: ${source}: attempt ${attempt} of ${job} has scanned again`;
}

export function alsoLines({ also = [] }: Reason): string[] {
  const more = also.length - MOST_ALSO;
  return [...also.slice(0, MOST_ALSO), ...(more > 0 ? [`and ${more} more`] : [])];
}

function moreLines(reason: Reason): string[] {
  return [...alsoLines(reason), ...(reason.detail === undefined ? [] : [reason.detail])];
}

function pasteLines({ paste }: Reason): string[] {
  if (paste === undefined) return [];
  return [`To ${paste.to}, paste into ${paste.file}:`, ...paste.text.split('\n')];
}
