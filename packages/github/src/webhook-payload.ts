import { findJsonMistake, UserError } from '@gatehouse/findings';

/** GitHub caps what it delivers at 25 MB (docs.github.com, "Webhook events and payloads"). Bytes. */
export const PAYLOAD_LIMIT = 25 * 1024 * 1024;

/**
 * Reads a file of at most `maximumBytes` as UTF-8; undefined when it is larger or no regular file.
 * @throws where it cannot be read, with a `code` of the system's
 */
export type ReadFile = (path: string, maximumBytes: number) => string | undefined;

/**
 * A part of a payload by the way to it. A payload may hold anything: on `repository_dispatch` its sender wrote it, and a
 * pull request's titles and branch names come from a stranger. So each value is read on its own and must have the shape
 * that its use needs.
 */
export class Payload {
  readonly #value: unknown;

  private constructor(value: unknown) {
    this.#value = value;
  }

  static readonly none = new Payload(undefined);

  /** @throws UserError that names the file, where it holds no payload. */
  static read(path: string, readFile: ReadFile): Payload {
    const text = textOf(path, readFile);
    try {
      return new Payload(JSON.parse(text));
    } catch (cause) {
      const { line, column } = findJsonMistake(text) ?? { line: 1, column: 1 };
      throw unreadable(`${path}:${line}:${column}: is not valid JSON`, cause);
    }
  }

  get present(): boolean {
    return typeof this.#value === 'object' && this.#value !== null;
  }

  at(...way: readonly string[]): Payload {
    let value = this.#value;
    for (const key of way) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return Payload.none;
      value = (value as Readonly<Record<string, unknown>>)[key];
    }
    return new Payload(value);
  }

  /** The string, when `shape` accepts it. */
  text(shape: (text: string) => boolean): string | undefined {
    return typeof this.#value === 'string' && shape(this.#value) ? this.#value : undefined;
  }

  /** The number, when it is a positive integer. */
  count(): number | undefined {
    return typeof this.#value === 'number' && Number.isSafeInteger(this.#value) && this.#value > 0
      ? this.#value
      : undefined;
  }
}

function textOf(path: string, readFile: ReadFile): string {
  let text: string | undefined;
  try {
    text = readFile(path, PAYLOAD_LIMIT);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? message})`;
    throw unreadable(`${path} ${why}`, cause);
  }
  if (text !== undefined && text.length <= PAYLOAD_LIMIT) return text;
  throw unreadable(`${path} is no regular file of at most ${PAYLOAD_LIMIT / 1024 / 1024} MB`);
}

function unreadable(why: string, cause?: unknown): UserError {
  return new UserError(`The event of this run cannot be read (GITHUB_EVENT_PATH): ${why}`, {
    remedy:
      'Leave GITHUB_EVENT_PATH as the runner sets it; in a container, mount the folder of that file',
    cause,
  });
}
