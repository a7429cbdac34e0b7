/** What a step asked of the runner by printing a line. */
export interface Command {
  /** Lower case. */
  readonly name: string;
  /** Keys in lower case: the runner compares them without regard to case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
  /** `current` is `::name k=v,k=v::data`; `legacy` is `##[name k=v;k=v]data`, found anywhere in a line. */
  readonly syntax: 'current' | 'legacy';
}

/** Every command that the runner (2.336) registers, ActionCommandManager.cs. */
export const COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** `.NET`'s white space, which is not quite JavaScript's: U+0085 counts, U+FEFF does not. */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** Percent comes last, so that `%250A` stays the four characters `%0A`. */
const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;

const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

const LEGACY_ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

type Escapes = readonly (readonly [string, string])[];

/**
 * Reads a line as the runner does (ActionCommand.cs): the current syntax first, then the legacy one. `registered` holds
 * lower-case names; a line that names another is ordinary text.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseCurrent(line, registered) ?? parseLegacy(line, registered);
}

/** The name in a line that has the shape of a command, whether or not the runner knows it. */
export function commandShape(line: string): string | undefined {
  const text = line.replace(LEADING_SPACE, '');
  const match =
    /^::([a-z][\w-]*)(?: [^:]*)?::/iu.exec(text) ?? /##\[([a-z][\w-]*)[^\]]*\]/iu.exec(text);
  return match?.[1];
}

function parseCurrent(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.replace(LEADING_SPACE, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = splitHead(text.slice(2, end), registered);
  return (
    head && {
      name: head.name,
      properties: parseProperties(head.rest.trim(), ',', PROPERTY_ESCAPES),
      data: unescape(text.slice(end + 2), DATA_ESCAPES),
      syntax: 'current',
    }
  );
}

function parseLegacy(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = splitHead(line.slice(start + 3, end), registered);
  return (
    head && {
      name: head.name,
      properties: parseProperties(head.rest, ';', LEGACY_ESCAPES),
      data: unescape(line.slice(end + 1), LEGACY_ESCAPES),
      syntax: 'legacy',
    }
  );
}

function splitHead(
  head: string,
  registered: ReadonlySet<string>,
): { name: string; rest: string } | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  return { name, rest: space > 0 ? head.slice(space + 1) : '' };
}

/** Pairs without a name or a value are dropped without a word. */
function parseProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const match = /^=*([^=]+)=+([^]+)$/u.exec(pair);
    if (match?.[1] !== undefined && match[2] !== undefined)
      properties.set(match[1].toLowerCase(), unescape(match[2], escapes));
  }
  return properties;
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
