import type { Runner } from '../src/index.ts';

/** A runner that only remembers. */
export class RecordingRunner implements Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly lines: string[] = [];
  readonly debugged: string[] = [];
  readonly notices: string[] = [];
  readonly warnings: string[] = [];
  readonly secrets: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly summaries: string[] = [];
  readonly failures: string[] = [];
  /** Thrown by the method of that name, to see what the frame makes of it. */
  readonly faults: Partial<Record<'setOutput' | 'writeSummary', Error>>;

  constructor(
    inputs: Readonly<Record<string, string>> = {},
    faults: Partial<Record<'setOutput' | 'writeSummary', Error>> = {},
  ) {
    this.environment = inputEnvironment(inputs);
    this.faults = faults;
  }

  printLine(line: string): void {
    this.lines.push(line);
  }

  debug(text: string): void {
    this.debugged.push(text);
  }

  notice(message: string): void {
    this.notices.push(message);
  }

  warning(message: string): void {
    this.warnings.push(message);
  }

  setSecret(value: string): void {
    this.secrets.push(value);
  }

  setOutput(name: string, value: string): void {
    if (this.faults.setOutput) throw this.faults.setOutput;
    this.outputs[name] = value;
  }

  writeSummary(markdown: string): Promise<void> {
    if (this.faults.writeSummary) return Promise.reject(this.faults.writeSummary);
    this.summaries.push(markdown);
    return Promise.resolve();
  }

  setFailed(message: string): void {
    this.failures.push(message);
  }
}

/** The inputs as the GitHub runner puts them in the environment. */
export function inputEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
