import { StringDecoder } from 'node:string_decoder';

/**
 * Cuts a byte stream into lines as .NET's StreamReader does: LF, CR and CRLF each end one. So a bare CR in what a step
 * prints starts a line that may be a command.
 */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #pending = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    this.#pending += this.#decoder.write(chunk);
    // A CR at the end waits: the LF that belongs to it may come with the next chunk.
    const lines = this.#pending.split(/\r\n|\n|\r(?!$)/u);
    this.#pending = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    const rest = this.#pending + this.#decoder.end();
    this.#pending = '';
    if (rest !== '') this.#onLine(rest.replace(/\r$/u, ''));
  }
}
