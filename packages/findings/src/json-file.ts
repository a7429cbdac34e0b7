import { findJsonMistake } from './json-mistake.ts';
import { UserError } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file that anybody may have written, and the value that it is as JSON.
 *
 * @param file as messages call it
 * @param limit in bytes
 * @throws UserError that names the file, and where it can the line
 */
export function parseJsonFile(
  file: string,
  content: Uint8Array,
  limit: number,
): { readonly text: string; readonly value: unknown } {
  if (content.byteLength > limit)
    throw new UserError(`${file}: is larger than ${limit / 1024 / 1024} MB`);
  let text: string;
  try {
    text = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text.trim() === '') throw new UserError(`${file}: is empty`);
  try {
    return { text, value: JSON.parse(text) };
  } catch (cause) {
    const { line } = findJsonMistake(text) ?? { line: 1 };
    throw new UserError(`${file}:${line}: is not valid JSON`, { cause });
  }
}
