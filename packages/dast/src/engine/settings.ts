import type { Disclosure, Profile } from '@gatehouse/findings';
import type { ApiDescription } from '../api/index.ts';
import type { Locate } from '../location/index.ts';
import type { Auth, AuthCheck } from '../login/index.ts';
import type { AlertPolicy } from '../rules-file/index.ts';
import type { HostRule } from '../scope/index.ts';

/**
 * What is asked.
 * - `passive`: the targets
 * - `baseline`: the targets and all that they lead to, and what a description of the API has with GET
 * - `api`: what a description of the API has, and targets but the first
 */
export type EmbeddedMode = 'passive' | 'baseline' | 'api';

/** What the embedded engine is told. */
export interface EmbeddedSettings {
  /** The first is the target, and decides the scope; for an API it is the URL that its paths are relative to. */
  readonly targets: readonly URL[];
  /** Hosts beside that of the target. */
  readonly allowed: readonly HostRule[];
  readonly mode: EmbeddedMode;
  readonly auth: Auth;
  /** How one sees that the login works: without it nobody knows. */
  readonly authCheck?: AuthCheck;
  /** OpenAPI only: the others are for ZAP. */
  readonly api?: ApiDescription;
  /** Operations with other methods are not asked. In capitals. */
  readonly apiMethods: readonly string[];
  /**
   * How many operations must be reached. Undefined for all that are asked in mode `api`, and for any number in mode
   * `baseline`.
   */
  readonly minOperations: number | undefined;
  /** Values that no report may show, beside those of `auth`. */
  readonly secrets: readonly string[];
  /** How many addresses must answer with success; fewer, and nothing can be said of the target. */
  readonly minUrls: number;
  /** Milliseconds for all of it. */
  readonly maxDuration: number;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Requests in all. */
  readonly maxUrls: number;
  /** Clicks from the target. */
  readonly depth: number;
  /** Requests in a second; undefined for as many as are answered. */
  readonly rate: number | undefined;
  /** Requests at once. */
  readonly connections: number;
  readonly profile: Profile;
  readonly policy?: AlertPolicy | undefined;
  /** Which line of the repository answers for a request. */
  readonly locate?: Locate | undefined;
  /** Shows the files that those lines are in. */
  readonly repository?: Disclosure | undefined;
}

export const EMBEDDED_DEFAULTS = {
  mode: 'baseline',
  auth: { kind: 'none' },
  apiMethods: ['GET', 'HEAD'],
  minOperations: undefined,
  minUrls: 1,
  maxDuration: 10 * 60_000,
  timeout: 20_000,
  maxUrls: 2_000,
  depth: 10,
  connections: 4,
  /** For what is not this machine: polite, and still 2,000 pages within two minutes. */
  rate: 20,
} as const;
