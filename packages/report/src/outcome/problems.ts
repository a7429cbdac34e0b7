import type { FileProblem, FileRecord, FileStatus, Location, Outcome } from '@gatehouse/findings';

import type { Clean } from '../text/clean.ts';
import { shownAddress } from './place.ts';

export interface PlacedProblem extends FileProblem, Pick<FileRecord, 'path' | 'address'> {}

/** What was wrong with the files of a status; a failed file always says something. */
export function fileProblems(outcome: Outcome, status: FileStatus): PlacedProblem[] {
  return outcome.scans.flatMap((scan) =>
    scan.coverage.files
      .filter((file) => file.status === status)
      .flatMap(({ path, address, problems }) => {
        const file = { path, ...(address !== undefined && { address }) };
        return problems.length === 0 && status === 'failed'
          ? [{ ...file, message: 'could not be read' }]
          : problems.map((problem) => ({ ...file, ...problem }));
      }),
  );
}

/** Where a reader finds it: the start of the file where nothing else is known. */
export function locationOf(problem: PlacedProblem): Location {
  const { path, address, line = 1, column = 1 } = problem;
  return {
    ...{ path, startLine: line, startColumn: column, endLine: line, endColumn: column },
    ...(address !== undefined && { address }),
  };
}

/** `path:line:column`, as far as known; for what is no file its address. */
export function describePlace(problem: PlacedProblem, clean: Clean): string {
  const { path, address, line, column } = problem;
  if (address !== undefined) return shownAddress(address, clean);
  return [path, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}
