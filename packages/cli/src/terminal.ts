/** The world as a command sees it; injected, so that commands run in tests as they do in a shell. */
export interface Terminal {
  /** Where relative paths start. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly colour: boolean;
  /** Whether a progress line may be drawn on standard error. */
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
  /** Writes the pieces one after the other. */
  writeFile(path: string, pieces: Iterable<string>): void;
}
