import { UserError } from '@gatehouse/findings';
import type { Permission } from './permissions.ts';

/**
 * How a request failed.
 * - `denied`: the token is missing, not valid or may not do it
 * - `unavailable`: the feature is off, not bought or not on this server
 * - `not-found`: there is no such thing, or none that the token may see
 * - `rejected`: GitHub does not take what was sent
 * - `limited`: too many requests, and the wait would be too long
 * - `unreachable`: no usable answer, however often it was asked
 */
export type GithubErrorKind =
  'denied' | 'unavailable' | 'not-found' | 'rejected' | 'limited' | 'unreachable';

export interface GithubErrorDetails {
  readonly kind: GithubErrorKind;
  readonly remedy?: string;
  /** Of the answer. */
  readonly status?: number;
  /** Of `denied`: what the token lacks, where it is known. */
  readonly permission?: Permission;
  /** Of `limited`: when it is worth trying again, where GitHub says so. */
  readonly until?: Date;
  /** Whether GitHub may have done it all the same: its answer got lost. */
  readonly mayHaveHappened?: boolean;
  /** By which GitHub's support finds the request. */
  readonly requestId?: string;
}

/**
 * What went wrong between us and GitHub, in words for the user. Holds neither the token nor the request: what was caught
 * is not kept as its cause.
 */
export class GithubError extends UserError {
  readonly kind: GithubErrorKind;
  readonly status: number | undefined;
  readonly permission: Permission | undefined;
  readonly until: Date | undefined;
  readonly mayHaveHappened: boolean;
  readonly requestId: string | undefined;

  constructor(message: string, details: GithubErrorDetails) {
    super(message, details.remedy === undefined ? {} : { remedy: details.remedy });
    this.kind = details.kind;
    this.status = details.status;
    this.permission = details.permission;
    this.until = details.until;
    this.mayHaveHappened = details.mayHaveHappened ?? false;
    this.requestId = details.requestId;
  }
}
