import type { ApiOperation } from './operations.ts';

/** What of an API was seen. */
export interface OperationCoverage {
  readonly described: number;
  /** Answered by something that knows them. */
  readonly reached: number;
  /** The others that should have been: `GET /books/{id}`. */
  readonly missed: readonly string[];
  /** Not asked for on purpose, with the reason: `POST /books: not among the allowed methods`. */
  readonly leftOut: readonly string[];
}

export type Operation = Pick<ApiOperation, 'method' | 'path'>;

/**
 * Nobody knows such a path, or such a method of it (404, 405, 501); has time to look (429); or has answered for whoever
 * does (502, 503, 504).
 */
const NOT_REACHED = new Set([0, 404, 405, 429, 501, 502, 503, 504]);

/** Whether an answer comes from the operation that was asked. */
export function isReached(status: number): boolean {
  return !NOT_REACHED.has(status);
}

/**
 * @param operations those that should have been asked
 * @param reached of them
 */
export function operationCoverage(
  operations: readonly Operation[],
  reached: ReadonlySet<Operation>,
  leftOut: OperationCoverage['leftOut'] = [],
): OperationCoverage {
  return {
    described: operations.length + leftOut.length,
    reached: reached.size,
    missed: operations.filter((operation) => !reached.has(operation)).map(nameOfOperation),
    leftOut,
  };
}

export function nameOfOperation({ method, path }: Operation): string {
  return `${method} ${path}`;
}
