import { NoAnswer } from '@gatehouse/network';
import type { Refusal } from './limits.ts';

/** How an attempt ended without success. */
export type Failure =
  ({ readonly kind: 'answer' } & Refusal) | { readonly kind: 'silence'; readonly reason: NoAnswer };

/** The parts of an error of Octokit's that matter here. */
export interface RequestFailure extends Error {
  readonly request?: { request?: object };
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
  };
}

export function describeFailure(error: RequestFailure): Failure {
  const { cause, message, response } = error;
  if (error instanceof NoAnswer) return { kind: 'silence', reason: error };
  if (response === undefined)
    return { kind: 'silence', reason: cause instanceof NoAnswer ? cause : NoAnswer.from(error) };
  return {
    kind: 'answer',
    status: response.status,
    headers: textHeaders(response.headers),
    message,
  };
}

export function textHeaders(
  headers: Readonly<Record<string, string | number | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
