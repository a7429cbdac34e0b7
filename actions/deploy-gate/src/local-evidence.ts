import {
  evidenceOf,
  readSarif,
  readStatement,
  SARIF_LIMIT,
  STATEMENT_LIMIT,
  type Evidence,
  type Subject,
} from '@gatehouse/evidence';
import { describeError, UserError } from '@gatehouse/findings';
import { nameOf, parseImage, type Exhibit } from '@gatehouse/gate';
import type { JobFile, JobFiles } from './job-files.ts';

export const STATEMENT_ENDING = '.intoto.json';

/** The statements that scans of this job have written. */
export function localStatements(files: JobFiles, paths: readonly string[]): Exhibit[] {
  return paths.flatMap((path) =>
    attempt(path, () =>
      files.expand(path, [STATEMENT_ENDING]).flatMap((file) =>
        attempt(file.shown, () => {
          refuseCommitted(files, file);
          const content = files.read(file, STATEMENT_LIMIT);
          return exhibits(evidenceOf(file.shown, readStatement(file.shown, content)));
        }),
      ),
    ),
  );
}

/**
 * What other tools have written in this job.
 *
 * @param lines `path commit` or `path image@sha256:…`
 */
export function localSarif(
  files: JobFiles,
  lines: readonly string[],
  commit: string | undefined,
): Exhibit[] {
  return lines.flatMap((line) =>
    attempt(line, () => {
      const { path, subject } = parse(line, commit);
      return files.expand(path, ['.sarif']).flatMap((file) => {
        refuseCommitted(files, file);
        return exhibits(readSarif(file.shown, files.read(file, SARIF_LIMIT), subject));
      });
    }),
  );
}

/** A path may hold spaces, what it is about none. */
function parse(line: string, commit: string | undefined): { path: string; subject: Subject } {
  const [, path, about] = /^(\S(?:.*\S)?)\s+(\S+)$/u.exec(line) ?? [];
  if (path === undefined || about === undefined)
    throw new UserError(`The line ${JSON.stringify(line)} of the input 'sarif' has no subject`, {
      remedy: 'Write the path, a space, and commit or an image with its digest',
    });
  if (about === 'commit') {
    if (commit === undefined) throw new UserError('The commit to be deployed is not known');
    return { path, subject: { kind: 'commit', digest: commit } };
  }
  const image = parseImage(about, "the input 'sarif'");
  if (typeof image === 'string') throw new UserError(`${JSON.stringify(about)} ${image}`);
  if (image.digest === undefined) throw new UserError(`${about} has no digest`);
  return { path, subject: { kind: 'image', digest: image.digest, name: nameOf(image) } };
}

function refuseCommitted(files: JobFiles, file: JobFile): void {
  if (files.isCommitted(file))
    throw new UserError(
      `${file.shown}: is committed, so whoever may change a file could have written it`,
      { remedy: 'Hand over what this job has made' },
    );
}

function exhibits(evidence: readonly Evidence[]): Exhibit[] {
  return evidence.map((each) => ({ evidence: each, origin: 'here' }));
}

/** What cannot be read is an exhibit all the same: it keeps the gate closed. */
export function attempt(source: string, read: () => Exhibit[]): Exhibit[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return [{ source, unreadable: describeError(error) }];
    throw error;
  }
}
