const INLINE_COMMAND = /##(?=\w*\[)/g;

/**
 * The value as JSON that may also be printed to a build log: `##[` (see `inert`) can only occur inside a string, and
 * there it is written with an escape that means the same.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(INLINE_COMMAND, '#\\u0023')}\n`;
}

/** The same on one line, without its end. */
export function jsonLine(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('##') ? text.replace(INLINE_COMMAND, '#\\u0023') : text;
}
