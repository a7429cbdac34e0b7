import { createHash } from 'node:crypto';

/** What a comment of ours is about. */
export interface Mark {
  /** Which action made it: others leave it alone. */
  readonly scope: string;
  /** As `markKey` gives it. */
  readonly key: string;
  readonly isFixed: boolean;
}

const MARK =
  /^<!-- gatehouse:suggestion (?<scope>[\w./-]{1,100}) (?<key>[\w:.-]{1,100})(?<fixed> fixed)? -->/u;

/** The first line of a comment, which a page does not show. */
export function writeMark({ scope, key, isFixed }: Mark): string {
  return `<!-- gatehouse:suggestion ${markScope(scope)} ${markKey(key)}${isFixed ? ' fixed' : ''} -->`;
}

export function readMark(body: string): Mark | undefined {
  const groups = MARK.exec(body)?.groups;
  if (groups === undefined) return undefined;
  const { scope = '', key = '', fixed } = groups;
  return { scope, key, isFixed: fixed !== undefined };
}

/** A key as a mark holds it. */
export function markKey(key: string): string {
  return /^[\w:.-]{1,100}$/u.test(key) && !key.includes('--') ? key : digest(key);
}

export function markScope(scope: string): string {
  return /^[\w./-]{1,100}$/u.test(scope) && !scope.includes('--') ? scope : digest(scope);
}

/** Anything else could end the HTML comment. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
