import type { FileProblem, FileStatus, Outcome } from '@gatehouse/findings';

export interface PlacedProblem extends FileProblem {
  readonly path: string;
}

/** What was wrong with the files of a status; a failed file always says something. */
export function fileProblems(outcome: Outcome, status: FileStatus): PlacedProblem[] {
  return outcome.scans.flatMap((scan) =>
    scan.coverage.files
      .filter((file) => file.status === status)
      .flatMap(({ path, problems }) =>
        problems.length === 0 && status === 'failed'
          ? [{ path, message: 'could not be read' }]
          : problems.map((problem) => ({ path, ...problem })),
      ),
  );
}

/** `path:line:column`, as far as known. */
export function describePlace({ path, line, column }: PlacedProblem): string {
  return [path, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}
