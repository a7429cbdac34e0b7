import { UserError } from '@gatehouse/findings';
import { findDuplicateKey } from './duplicate-key.ts';
import { oneLine } from './one-line.ts';
import { Misfit, type Shape } from './shape.ts';

/**
 * The JSON of a file that anybody may have written.
 *
 * @param file as messages call it
 * @param limit in bytes
 * @throws UserError that names the file, and where it can the line or the key
 */
export function readJson<T>(file: string, content: Uint8Array, shape: Shape<T>, limit: number): T {
  if (content.byteLength > limit)
    throw new UserError(`${file}: is larger than ${limit / 1024 / 1024} MB`);
  const value = parse(file, content);
  try {
    return shape.read(value, '');
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const place = error.key === '' ? file : `${file}: ${error.key}`;
    throw new UserError(`${place}: ${error.message}`, {
      ...(error.remedy !== undefined && { remedy: error.remedy }),
      cause: error,
    });
  }
}

/** Of a key that is shown. UTF-16 units. */
const LONGEST_KEY = 80;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(file: string, content: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text.trim() === '') throw new UserError(`${file}: is empty`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file}${lineOf(text, cause)}: is not valid JSON`, { cause });
  }
  const twice = findDuplicateKey(text);
  if (twice) {
    const key = oneLine(twice.key, LONGEST_KEY);
    throw new UserError(`${file}:${twice.line}: the key "${key}" is given twice`);
  }
  return value;
}

/** V8 says the offset; without one it is the end that is missing. */
function lineOf(text: string, cause: unknown): string {
  const offset = /position (\d+)/u.exec(cause instanceof Error ? cause.message : '')?.[1];
  const before = offset === undefined ? text : text.slice(0, Number(offset));
  return `:${before.split('\n').length}`;
}
