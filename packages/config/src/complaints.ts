import { nearest, UserError } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';

/** So many are told at once; somebody who has more needs no longer list. */
const MAX_COMPLAINTS = 20;

interface Complaint {
  readonly line: number;
  readonly message: string;
  readonly remedy: string | undefined;
}

/** What is wrong with a file, gathered so that all of it can be put right at once. */
export class Complaints {
  readonly #path: string;
  readonly #list: Complaint[] = [];
  #more = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** At the key of the value, unless another line is named. */
  add(value: Value, message: string, remedy?: string, line = value.line): void {
    if (this.#list.length < MAX_COMPLAINTS) this.#list.push({ line, message, remedy });
    else this.#more++;
  }

  /**
   * @throws UserError that names each with its line, where there is any.
   */
  settle(): void {
    const [first, second] = this.#list;
    if (!first) return;
    const place = (line: number): string => `${this.#path}:${line}`;
    if (!second)
      throw new UserError(
        `${place(first.line)}: ${first.message}`,
        first.remedy === undefined ? {} : { remedy: first.remedy },
      );
    const lines = this.#list
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, message, remedy }) => {
        const told = `${place(line)}: ${message}`;
        return remedy === undefined ? told : `${told}. ${remedy}`;
      });
    if (this.#more > 0) lines.push(`${this.#path}: and ${this.#more} more`);
    throw new UserError(lines.join('\n'));
  }
}

/** In UTF-16 units; longer than any name that is known. */
const QUOTE_LIMIT = 80;

/** A text of the file, cut where nobody would read on; what would not be seen, or would end the line, is spelled out. */
export function quote(text: string): string {
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  const shown = cut.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return `"${shown}"`;
}

/** A name that the file was free to choose: as it is where it is an ordinary one, else quoted. */
export function nameOf(text: string): string {
  return /^[\w./:@*-]{1,80}$/.test(text) ? text : quote(text);
}

/** `Did you mean "fail-on"?`, or all that is possible when nothing is near. */
export function suggestion(text: string, choices: readonly string[]): string {
  const near = nearest(text.slice(0, QUOTE_LIMIT), choices);
  return near ? `Did you mean "${near}"?` : `Use one of: ${choices.join(', ')}`;
}
