import { SplicedText, afterBreak, endOfLine, joinLines } from './spliced.ts';
import {
  readJsonForm,
  splitAssignments,
  splitPairs,
  splitWords,
  type DockerPair,
  type DockerWord,
} from './words.ts';

export interface DockerFlag extends DockerWord {
  readonly name: string;
  /** Undefined for a flag without `=`. */
  readonly value: string | undefined;
}

export interface DockerHeredoc {
  readonly name: string;
  readonly body: SplicedText;
}

/** The instructions that take flags (Dockerfile reference). */
const FLAGGED = new Set(['ADD', 'COPY', 'FROM', 'HEALTHCHECK', 'RUN']);
const WITH_HEREDOCS = new Set(['ADD', 'COPY', 'RUN']);

/** One instruction as written. What ONBUILD triggers is an instruction of its own with `onbuild` set. */
export class DockerInstruction {
  /** In upper case. */
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
  readonly onbuild: boolean;
  /** The arguments, flags included, as one line. */
  readonly line: SplicedText;
  readonly flags: readonly DockerFlag[];
  /** Index in `line` at which the arguments after the flags start. */
  readonly argumentsStart: number;
  readonly heredocs: readonly DockerHeredoc[];
  readonly #escape: string;
  #words: readonly DockerWord[] | undefined;
  #pairs: readonly DockerPair[] | undefined;
  #json: { readonly value: readonly string[] | undefined } | undefined;

  constructor(
    text: string,
    keyword: string,
    keywordEnd: number,
    start: number,
    end: number,
    escape: string,
  ) {
    this.start = start;
    this.end = end;
    this.#escape = escape;
    const { line, next } = joinLines(text, keywordEnd, end, escape);
    const trigger = keyword === 'ONBUILD' ? /^\s*([A-Za-z]+)(?=\s|$)/.exec(line.text) : null;
    this.keyword = trigger?.[1]?.toUpperCase() ?? keyword;
    this.onbuild = keyword === 'ONBUILD';
    this.line = line;
    const from = trigger?.[0].length ?? 0;
    this.flags = FLAGGED.has(this.keyword) ? readFlags(line.text, from, escape) : [];
    this.argumentsStart = this.flags.at(-1)?.end ?? from;
    this.heredocs =
      WITH_HEREDOCS.has(this.keyword) && next < end
        ? readHeredocs(text, this.words, next, end)
        : [];
  }

  /** The arguments after the flags as one line. */
  get text(): string {
    return this.line.text.slice(this.argumentsStart).trim();
  }

  get words(): readonly DockerWord[] {
    this.#words ??= splitWords(this.line.text, this.argumentsStart, this.#escape);
    return this.#words;
  }

  /** The strings of the exec form; undefined for the shell form. */
  get json(): readonly string[] | undefined {
    this.#json ??= { value: readJsonForm(this.line.text.slice(this.argumentsStart)) };
    return this.#json.value;
  }

  /** The pairs of ENV, LABEL and ARG; empty for other instructions. */
  get pairs(): readonly DockerPair[] {
    this.#pairs ??= this.#readPairs();
    return this.#pairs;
  }

  #readPairs(): readonly DockerPair[] {
    if (this.keyword === 'ARG') return splitAssignments(this.words);
    return this.keyword === 'ENV' || this.keyword === 'LABEL' ? splitPairs(this.words) : [];
  }
}

function readFlags(line: string, from: number, escape: string): DockerFlag[] {
  const flags: DockerFlag[] = [];
  const pattern = /\s*(--[a-zA-Z][\w-]*)/y;
  for (let index = from; ;) {
    pattern.lastIndex = index;
    const match = pattern.exec(line);
    if (!match) return flags;
    const start = pattern.lastIndex - (match[1] ?? '').length;
    const [word] = splitWords(line.slice(start, wordEnd(line, start)), 0, escape);
    if (!word) return flags;
    const equals = word.text.indexOf('=');
    index = start + word.end;
    flags.push({
      text: word.text,
      start,
      end: index,
      name: equals < 0 ? word.text.slice(2) : word.text.slice(2, equals),
      value: equals < 0 ? undefined : word.text.slice(equals + 1),
    });
  }
}

function wordEnd(line: string, start: number): number {
  let index = start;
  while (index < line.length && line[index] !== ' ' && line[index] !== '\t') index++;
  return index;
}

/** The bodies of the here-documents that the words announce, in order; an unclosed one reaches to the end. */
function readHeredocs(
  text: string,
  words: readonly DockerWord[],
  from: number,
  end: number,
): DockerHeredoc[] {
  const heredocs: DockerHeredoc[] = [];
  let offset = from;
  for (const word of words) {
    const match = /^\d*<<(-?)([^<>\s]+)$/.exec(word.text);
    const name = match?.[2];
    if (!name) continue;
    const start = offset;
    let bodyEnd = end;
    while (offset < end) {
      const lineEnd = endOfLine(text, offset, end);
      const line = text.slice(offset, lineEnd);
      const lineStart = offset;
      offset = afterBreak(text, lineEnd, end);
      if ((match[1] ? line.replace(/^\t+/, '') : line) === name) {
        bodyEnd = lineStart;
        break;
      }
    }
    heredocs.push({
      name,
      body: new SplicedText([{ text: text.slice(start, bodyEnd), offset: start }]),
    });
  }
  return heredocs;
}
