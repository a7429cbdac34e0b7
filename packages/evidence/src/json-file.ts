import { parseJsonFile, UserError } from '@gatehouse/findings';
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
  const value = parse(file, content, limit);
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

function parse(file: string, content: Uint8Array, limit: number): unknown {
  const { text, value } = parseJsonFile(file, content, limit);
  const twice = findDuplicateKey(text);
  if (twice) {
    const key = oneLine(twice.key, LONGEST_KEY);
    throw new UserError(`${file}:${twice.line}: the key "${key}" is given twice`);
  }
  return value;
}
