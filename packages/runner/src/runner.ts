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

/** For actions that hand something to the steps that follow, or to their own step at the end of the job. */
export interface JobRunner extends Runner {
  /** Sets an environment variable for the steps that follow. */
  exportVariable(name: string, value: string): void;
  /** Kept for the action's own `post`, which reads it as `STATE_<name>` in its environment. */
  saveState(name: string, value: string): void;
}
