/** GitHub caps what it delivers at 25 MB (docs.github.com, "Webhook events and payloads"). Bytes. */
export const PAYLOAD_LIMIT = 25 * 1024 * 1024;

/**
 * Reads a file of at most `maximumBytes` as UTF-8; undefined when there is none, it is larger or cannot be read. What it
 * throws is taken for undefined.
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

  static read(path: string | undefined, readFile: ReadFile): Payload {
    if (path === undefined || path === '') return new Payload(undefined);
    try {
      const text = readFile(path, PAYLOAD_LIMIT);
      if (text === undefined || text.length > PAYLOAD_LIMIT) return new Payload(undefined);
      return new Payload(JSON.parse(text));
    } catch {
      return new Payload(undefined);
    }
  }

  get present(): boolean {
    return typeof this.#value === 'object' && this.#value !== null;
  }

  at(...way: readonly string[]): Payload {
    let value = this.#value;
    for (const key of way) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return new Payload(undefined);
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
