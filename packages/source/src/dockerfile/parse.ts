import { DockerfileParser, type Dockerfile, type ParserDirective } from 'dockerfile-ast';
import type { FileProblem } from '@gatehouse/findings';
import type { SourceText } from '../text.ts';
import { DockerInstruction } from './instruction.ts';

export interface DockerComment {
  /** What follows the `#`, trimmed. */
  readonly text: string;
  readonly line: number;
}

export interface ParsedDockerfile {
  /** In written order; instructions that Docker does not know are left out and are problems. */
  readonly instructions: readonly DockerInstruction[];
  /** Every comment, also those between the lines of an instruction. */
  readonly comments: readonly DockerComment[];
  readonly problems: readonly FileProblem[];
}

const KEYWORDS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** Parser directives (Dockerfile reference); any other `# name=value` at the top is a comment. */
const DIRECTIVES = new Set(['syntax', 'escape', 'check']);

/** More stages are refused: nobody writes them, and rules compare stage with stage. */
const MAX_STAGES = 1000;

/** The parser looks for the stage of each comment one by one: this bounds what that can cost. */
const MAX_COMMENTS_TIMES_STAGES = 1_000_000;

/** Reads a Dockerfile, or a part of one without FROM. Never throws: what does not parse is a problem. */
export function parseDockerfile(source: SourceText): ParsedDockerfile {
  const { text } = source;
  const stages = countLines(text, /^[ \t]*FROM[ \t]/gim);
  if (stages > MAX_STAGES) return failed(`has more than ${MAX_STAGES} stages`);
  if (stages * countLines(text, /^[ \t]*#/gm) > MAX_COMMENTS_TIMES_STAGES)
    return failed('has too many comments and stages');
  let parsed: Dockerfile;
  try {
    parsed = DockerfileParser.parse(text);
  } catch {
    // The parser is not ours: a file that breaks it must not end the scan of the others.
    return failed('is not a Dockerfile that can be read');
  }
  const { lineStarts } = source;
  const offsetOf = (position: { line: number; character: number }): number =>
    Math.min((lineStarts[position.line] ?? text.length) + position.character, text.length);
  const escape = parsed.getEscapeCharacter();
  const instructions: DockerInstruction[] = [];
  const problems: FileProblem[] = [];
  for (const instruction of parsed.getInstructions()) {
    const range = instruction.getRange();
    const start = offsetOf(range.start);
    const keyword = instruction.getKeyword();
    const at = { line: source.lineAt(start), column: source.columnAt(start) };
    if (!KEYWORDS.has(keyword)) {
      problems.push({
        message: `unknown instruction ${quote(instruction.getInstruction())}`,
        ...at,
      });
      continue;
    }
    const read = new DockerInstruction(
      text,
      keyword,
      offsetOf(instruction.getInstructionRange().end),
      start,
      offsetOf(range.end),
      escape,
    );
    if (!KEYWORDS.has(read.keyword))
      problems.push({ message: `ONBUILD with unknown instruction ${quote(read.keyword)}`, ...at });
    else if (read.keyword === 'FROM' && read.words.length === 0)
      problems.push({ message: 'FROM without an image', ...at });
    else instructions.push(read);
  }
  return { instructions, comments: commentsOf(parsed), problems };
}

function commentsOf(parsed: Dockerfile): DockerComment[] {
  const comments = parsed
    .getComments()
    .map((comment) => ({ text: comment.getContent(), line: comment.getRange().start.line + 1 }));
  const directives: ParserDirective[] = parsed.getDirectives();
  for (const directive of directives) {
    const name = directive.getName();
    // The parser takes any `# name=value` at the top for a directive.
    if (!DIRECTIVES.has(name.toLowerCase()))
      comments.push({
        text: directive
          .getTextContent()
          .replace(/^\s*#\s*/, '')
          .trim(),
        line: directive.getRange().start.line + 1,
      });
  }
  return comments.sort((a, b) => a.line - b.line);
}

function failed(message: string): ParsedDockerfile {
  return { instructions: [], comments: [], problems: [{ message, line: 1, column: 1 }] };
}

function countLines(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) count++;
  return count;
}

function quote(word: string): string {
  return `"${word.length > 40 ? `${word.slice(0, 40)}…` : word}"`;
}
