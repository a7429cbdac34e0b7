import type { Options } from './options.ts';
import type { Arguments } from './options.ts';
import type { Terminal } from './terminal.ts';

/** 0 pass, 1 fail, 2 error. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** The arguments after the name, for the usage line. */
  readonly usage: string;
  readonly about: string;
  readonly options: Options;
  readonly maxPositionals: number;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}
