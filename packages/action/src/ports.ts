/** The runner as an action sees it. The only implementation that acts is `coreRunner`. */
export interface Runner {
  /** The environment of the step, `INPUT_*` included. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Writes the line as it is: what is not ours must have gone through `inert` before. */
  printLine(line: string): void;
  /** Seen only in a debug run. */
  debug(text: string): void;
  notice(message: string): void;
  warning(message: string): void;
  /** Masks the value from here on; it must come before anything that could print it. */
  setSecret(value: string): void;
  setOutput(name: string, value: string): void;
  /** Replaces what this step has written to the job summary. Rejects where there is none. */
  writeSummary(markdown: string): Promise<void>;
  /** Leaves an error annotation and lets the step fail once it ends. */
  setFailed(message: string): void;
}
