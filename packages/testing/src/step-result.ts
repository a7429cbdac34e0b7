import type { Annotation } from './annotations.ts';
import type { Command } from './command-parser.ts';
import type { Masks } from './masks.ts';

/** What a step leaves on the runner. */
export interface StepResult {
  readonly exitCode: number;
  /** `failure` also when the runner could not process a command or file, whatever the exit code. */
  readonly outcome: 'success' | 'failure';
  /** As GitHub would receive them: capped, cut, masked. */
  readonly annotations: readonly Annotation[];
  /** Annotations beyond the caps, which stand in the log only. */
  readonly droppedAnnotations: number;
  /** Both streams as the log shows them: masked, commands rendered. */
  readonly log: string;
  /** What `steps.<id>.outputs` would hold. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The outputs that could leave the job: those without a masked value (JobExtension.cs). */
  readonly jobOutputs: Readonly<Record<string, string>>;
  /** What GITHUB_ENV would give to later steps. */
  readonly env: Readonly<Record<string, string>>;
  /** What GITHUB_PATH would prepend, first entry first. */
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Markdown, masked; empty when none was written or it was too large. */
  readonly summary: string;
  /** The commands that were obeyed or refused, in order. */
  readonly commands: readonly Command[];
  /** What the runner would let pass and a sound action never does. */
  readonly violations: readonly string[];
}

export interface RunResult extends StepResult {
  readonly post?: StepResult;
  /** The secrets of the job, without their encodings. */
  readonly masks: readonly string[];
}

/** What is left of a step's outputs when the job hands them on: one that holds a masked value is dropped. */
export function jobOutputs(
  outputs: Readonly<Record<string, string>>,
  masks: Masks,
): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => !masks.covers(value)));
}
