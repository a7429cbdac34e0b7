/**
 * Something the user can put right: an unknown input, an empty folder, a bad configuration file. `remedy` says how.
 * Any other error is a defect of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly remedy: string | undefined;

  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.remedy = options.remedy;
  }
}

export function describeError(error: unknown): string {
  if (error instanceof UserError)
    return error.remedy ? `${error.message}. ${error.remedy}` : error.message;
  return error instanceof Error ? error.message : String(error);
}
