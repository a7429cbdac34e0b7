import type { Runner } from '@gatehouse/runner';
import { type Outcome, SEVERITIES } from '@gatehouse/findings';

/** What every scanning action sets, whatever happens. */
export const OUTPUT_NAMES = [
  'verdict',
  'total',
  ...SEVERITIES,
  'new',
  'suppressed',
  'sarif-file',
  'report-file',
  'html-file',
  'evidence-file',
] as const;

export type OutputName = (typeof OUTPUT_NAMES)[number];

type OwnOutputs = Readonly<Record<string, string>>;

/** Absolute paths of what was written. */
export interface WrittenFiles {
  readonly sarifFile?: string;
  readonly reportFile?: string;
  readonly htmlFile?: string;
  readonly evidenceFile?: string;
}

/** @param own outputs of this action alone */
export function setOutputs(
  runner: Runner,
  outcome: Outcome,
  files: WrittenFiles,
  own: OwnOutputs = {},
): void {
  set(runner, own, {
    verdict: outcome.verdict,
    total: String(outcome.total),
    critical: String(outcome.counts.critical),
    high: String(outcome.counts.high),
    medium: String(outcome.counts.medium),
    low: String(outcome.counts.low),
    new: String(outcome.comparison?.freshTotal ?? outcome.total),
    suppressed: String(outcome.suppressed.length),
    'sarif-file': files.sarifFile ?? '',
    'report-file': files.reportFile ?? '',
    'html-file': files.htmlFile ?? '',
    'evidence-file': files.evidenceFile ?? '',
  });
}

/**
 * For a run without an outcome. The counts are `unknown`: an empty output or a zero would satisfy `critical == 0` in a
 * workflow, since expressions take both for the number 0 (docs.github.com, "Evaluate expressions").
 */
export function setErrorOutputs(runner: Runner, own: OwnOutputs = {}): void {
  const unknown = 'unknown';
  set(runner, own, {
    verdict: 'error',
    total: unknown,
    critical: unknown,
    high: unknown,
    medium: unknown,
    low: unknown,
    new: unknown,
    suppressed: unknown,
    'sarif-file': '',
    'report-file': '',
    'html-file': '',
    'evidence-file': '',
  });
}

function set(runner: Runner, own: OwnOutputs, outputs: Readonly<Record<OutputName, string>>): void {
  for (const [name, value] of Object.entries(own)) runner.setOutput(name, value);
  for (const name of OUTPUT_NAMES) runner.setOutput(name, outputs[name]);
}
