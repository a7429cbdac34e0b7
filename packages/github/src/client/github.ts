import type { Clock } from '@gatehouse/network';
import type { Data, Parameters, Route } from './routes.ts';

export interface RequestOptions {
  /**
   * Whether asking twice does no harm, so that a request may be repeated when nobody knows whether it arrived. Without a
   * word: all but POST.
   */
  readonly isRepeatable?: boolean;
  /** How much of an answer is read, decompressed. Bytes. */
  readonly maximumBytes?: number;
  /** For one attempt, from the connection to the last byte. Milliseconds; without a word 30,000. */
  readonly timeout?: number;
}

export interface Answer<T> {
  readonly status: number;
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: T;
}

export interface Pages<T> {
  readonly items: readonly T[];
  /** False where there is more than was asked for. */
  readonly isComplete: boolean;
}

export interface PageOptions extends RequestOptions {
  /** Of up to 100 items each. */
  readonly maximumPages?: number;
}

/**
 * One GitHub server as one identity sees it. Every method rejects with `GithubError` and nothing else, and none of its
 * errors holds the token.
 */
export interface Github {
  readonly clock: Clock;
  /** Whether there is a token at all. */
  readonly isAuthenticated: boolean;
  request<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    options?: RequestOptions,
  ): Promise<Answer<Data<R>>>;
  /**
   * All pages of a list.
   *
   * @param items where the list stands in the answer
   */
  paginate<R extends Route, T>(
    route: R,
    parameters: Parameters<R>,
    items: (data: Data<R>) => readonly T[],
    options?: PageOptions,
  ): Promise<Pages<T>>;
}
