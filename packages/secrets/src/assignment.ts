import { isLiteral } from './literal.ts';
import { isSensitiveName } from './name.ts';

/** A value that stands after a sensitive key in a line. `open` is the quote that the line leaves open. */
export interface Assignment {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly open?: string;
}

/**
 * A key and what parts it from its value: `key: v`, `"key": "v"`, `KEY=v`, `--key v`, `"--key", "v"`, `ENV KEY v`. Starts only
 * where a name starts and takes bounded steps, so that a hostile line costs no more than its length.
 */
const KEY =
  /(?<![\w.-])(?:(?<flag>--?[A-Za-z][\w.-]{1,200})(?:["']?[ \t]{0,20}(?::=|[:=])|["'][ \t]{0,20},|[ \t]{1,20}(?=[^\s-]))|(?:ENV|ARG)[ \t]{1,20}(?<env>[A-Za-z_]\w{0,200})[ \t]{1,20}(?=[^\s=])|(?<key>[A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}(?::=|=>|[:=](?!\/\/)))[ \t]{0,40}/g;

/** `-u user:password` of curl and its like. */
const USER = /(?<!\S)(?:-u|--user)[ =]{1,5}["']?[^\s:"'$]{1,100}:([^\s"']{1,500})/dg;

/** How far back the start of a flow mapping is looked for, so that a line full of keys stays linear. */
const MAX_LOOK_BACK = 2000;

/** The values after sensitive keys in one line, in order. */
export function findAssignments(line: string): Assignment[] {
  const found: Assignment[] = [];
  KEY.lastIndex = 0;
  for (let match = KEY.exec(line); match; match = KEY.exec(line)) {
    const { flag, env, key } = match.groups ?? {};
    const name = flag ?? env ?? key ?? '';
    if (!isSensitiveName(name)) continue;
    const value = valueAt(
      line,
      KEY.lastIndex,
      key !== undefined && match[0].includes(':') ? 'line' : 'word',
    );
    if (isLiteral(name, line.slice(value.start, value.end))) found.push({ key: name, ...value });
    KEY.lastIndex = Math.max(KEY.lastIndex, value.end);
  }
  for (const match of line.matchAll(USER)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (isLiteral('password', line.slice(start, end))) found.push({ key: 'user', start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The value that begins at an offset: a quoted string, a word, or the rest of the line up to a comment. */
export function valueAt(
  line: string,
  from: number,
  until: 'line' | 'word',
): Omit<Assignment, 'key'> {
  const quote = line[from];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(line, from + 1, quote);
    return end < 0 ? { start: from + 1, end: line.length, open: quote } : { start: from + 1, end };
  }
  const stop =
    until === 'word'
      ? endOfWord(line, from)
      : isFlow(line, from)
        ? endOfFlowScalar(line, from)
        : indexOrEnd(line, ' #', from);
  return { start: from, end: from + line.slice(from, stop).trimEnd().length };
}

export function closingQuote(line: string, from: number, quote: string): number {
  for (let i = from; i < line.length; i++) {
    if (line[i] === '\\' && quote === '"') i++;
    else if (line[i] === quote) return i;
  }
  return -1;
}

function endOfWord(line: string, from: number): number {
  let end = from;
  while (end < line.length && !/[\s"']/.test(line[end] ?? '')) end++;
  return end;
}

/** Whether the value stands in a `{ flow: mapping }`, where a comma or brace ends it. */
function isFlow(line: string, from: number): boolean {
  const before = line.slice(Math.max(0, from - MAX_LOOK_BACK), from);
  return before.lastIndexOf('{') > before.lastIndexOf('}');
}

function endOfFlowScalar(line: string, from: number): number {
  let end = from;
  while (end < line.length && !/[,}\]]/.test(line[end] ?? '')) end++;
  return end;
}

function indexOrEnd(line: string, what: string, from: number): number {
  const index = line.indexOf(what, from);
  return index < 0 ? line.length : index;
}
