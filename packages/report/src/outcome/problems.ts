import type { FileProblem, FileRecord, FileStatus, Location, Outcome } from '@gatehouse/findings';

import type { Clean } from '../text/clean.ts';
import { shownAddress } from './place.ts';
import { plural } from './words.ts';

export interface PlacedProblem extends FileProblem, Pick<FileRecord, 'path' | 'address'> {
  /** How many further addresses have the same. */
  readonly more?: number;
}

/**
 * What was wrong with the files of a status; a failed file always says something. Addresses that have the same in common
 * are one: a server that is down says so for each page.
 */
export function fileProblems(outcome: Outcome, status: FileStatus): PlacedProblem[] {
  const files = outcome.scans.flatMap(({ coverage }) =>
    coverage.files.filter((file) => file.status === status),
  );
  const all = files.flatMap(({ path, address, problems }) => {
    const file = { path, ...(address !== undefined && { address }) };
    return problems.length === 0 && status === 'failed'
      ? [{ ...file, message: 'could not be read' }]
      : problems.map((problem) => ({ ...file, ...problem }));
  });
  return together(all);
}

function together(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const further = new Map<string, number>();
  const first = problems.filter(({ address, message }) => {
    if (address === undefined) return true;
    const known = further.get(message);
    further.set(message, known === undefined ? 0 : known + 1);
    return known === undefined;
  });
  return first.map((problem) => {
    const more = problem.address === undefined ? 0 : (further.get(problem.message) ?? 0);
    return more === 0 ? problem : { ...problem, more };
  });
}

/**
 * `2 files and 1 URL`
 * @param kind goes before each, with a space behind it
 */
export function describePlaces(problems: readonly PlacedProblem[], kind = ''): string {
  const addresses = problems.filter(({ address }) => address !== undefined);
  const further = addresses.reduce((sum, { more = 0 }) => sum + more, 0);
  const paths = problems.filter(({ address }) => address === undefined).map(({ path }) => path);
  const counts: [number, string][] = [
    [new Set(paths).size, 'file'],
    [new Set(addresses.map(({ address }) => address)).size + further, 'URL'],
  ];
  return counts
    .filter(([amount]) => amount > 0)
    .map(([amount, noun]) => plural(amount, `${kind}${noun}`))
    .join(' and ');
}

/** Where a reader finds it: the start of the file where nothing else is known. */
export function locationOf(problem: PlacedProblem): Location {
  const { path, address, line = 1, column = 1 } = problem;
  return {
    ...{ path, startLine: line, startColumn: column, endLine: line, endColumn: column },
    ...(address !== undefined && { address }),
  };
}

/** `path:line:column`, as far as known; for what is no file its address, and of how many it is the first. */
export function describePlace(problem: PlacedProblem, clean: Clean): string {
  const { path, address, line, column, more = 0 } = problem;
  if (address !== undefined)
    return `${shownAddress(address, clean)}${more > 0 ? ` and ${more} more` : ''}`;
  return [path, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}
