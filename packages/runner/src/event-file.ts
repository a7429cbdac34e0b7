import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { ReadFile } from '@gatehouse/github';

/** Reads a regular file that is not larger than it may be; for `readContext`. */
export const readEventFile: ReadFile = (path, maximumBytes) => {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    return stats.isFile() && stats.size <= maximumBytes ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
  }
};
