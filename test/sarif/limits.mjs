import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { importBundled } from './bundled.mjs';

const CHECKER = join(import.meta.dirname, '../../packages/report/src/sarif/limits/limits.ts');

/** What a file may say and an upload may not: the action withholds what is incomplete, and renders without suppressed. */
const OF_UPLOADS = new Set(['failed-execution', 'suppressions']);

/**
 * What our own checker says of files, which knows limits that the multitool does not.
 *
 * @param files paths; `upload-*` was given to code scanning
 * @returns the complaints by path, where there are any
 */
export async function checkLimits(files, folder) {
  const { checkGithubLimits } = await importBundled(CHECKER, folder);
  const complaintsOf = (file) => {
    const text = readFileSync(file, 'utf8');
    let log;
    try {
      log = JSON.parse(text);
    } catch (error) {
      return [`limits: ${error.message}`];
    }
    const isUpload = basename(file).startsWith('upload-');
    return checkGithubLimits(log, gzipSync(text).length)
      .filter(({ limit }) => isUpload || !OF_UPLOADS.has(limit))
      .map(({ limit, at, message }) => `limits: ${limit} at ${at || '/'}: ${message}`);
  };
  return new Map(
    files.map((file) => [file, complaintsOf(file)]).filter(([, found]) => found.length > 0),
  );
}
