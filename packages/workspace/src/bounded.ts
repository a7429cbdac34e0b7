import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { UserError } from '@gatehouse/findings';
import { MAX_FILE_SIZE } from './tree.ts';

/** Windows has no such flag, and no pipes among its files. */
const WITHOUT_WAITING = 'O_NONBLOCK' in constants ? constants.O_NONBLOCK : 0;

/**
 * The bytes of a regular file. Asks the open file what it is, so that nothing changes in between; pipes and devices,
 * which might never end, are not waited for.
 * @throws UserError when it cannot be read, is not a regular file or is larger than the limit, in bytes.
 */
export function readBounded(absolute: string, limit = MAX_FILE_SIZE): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(absolute, constants.O_RDONLY | WITHOUT_WAITING);
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UserError('is not a regular file');
    if (stats.size > limit) throw tooLarge(stats.size, limit);
    return readWhole(file, stats.size);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(
      `cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
      { cause },
    );
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** As `readFileSync`, without its own question after the size and without memory of their own for small files. */
function readWhole(file: number, size: number): Uint8Array {
  // Files that the system makes up as they are read say nothing of their size.
  if (size === 0) return readFileSync(file);
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

export function tooLarge(size: number, limit = MAX_FILE_SIZE): UserError {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return new UserError(
    `has ${megabytes(size)} MB; files over ${megabytes(limit)} MB are not read`,
  );
}
