/** The runner drops a larger step summary as a whole (FileCommandManager.cs). Bytes. */
export const SUMMARY_LIMIT = 1024 * 1024;

/**
 * The pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `key=value` or `key<<DELIMITER`. Lazy, because pairs
 * that stand before a malformed one take effect.
 *
 * @throws Error with the runner's reason at the first line that is neither.
 */
export function* keyValuePairs(content: string): Generator<readonly [key: string, value: string]> {
  const lines = new Lines(content.replace(/^\ufeff/u, ''));
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const key = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (key === '' || delimiter === '')
        throw new Error(
          `Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`,
        );
      yield [key, readUntil(lines, delimiter)];
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

/** The folders of a GITHUB_PATH file; the last one named comes first on the PATH. */
export function pathEntries(content: string): readonly string[] {
  return content.split(/\r\n|\n|\r/u).filter((line) => line !== '');
}

function readUntil(lines: Lines, delimiter: string): string {
  const value: string[] = [];
  for (let line = lines.next(); line?.text !== delimiter; line = lines.next()) {
    if (line === undefined)
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.terminated) throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  return value.join('\n');
}

/** Lines end at LF alone, as on a Linux runner: a CR stays part of the value. */
class Lines {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): { readonly text: string; readonly terminated: boolean } | undefined {
    if (this.#index >= this.#text.length) return undefined;
    const start = this.#index;
    const end = this.#text.indexOf('\n', start);
    this.#index = end < 0 ? this.#text.length : end + 1;
    return { text: this.#text.slice(start, end < 0 ? undefined : end), terminated: end >= 0 };
  }
}
