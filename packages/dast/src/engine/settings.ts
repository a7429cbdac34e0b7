import type { Profile } from '@gatehouse/findings';
import type { AlertPolicy } from '../rules-file/index.ts';
import type { HostRule } from '../scope/index.ts';

/** What the embedded engine is told. */
export interface EmbeddedSettings {
  /** The first is the target, and decides the scope. */
  readonly targets: readonly URL[];
  /** Hosts beside that of the target. */
  readonly allowed: readonly HostRule[];
  /** Whether it looks for pages by itself; otherwise only the targets are asked. */
  readonly crawls: boolean;
  /** Fields that log in, such as `Authorization`. */
  readonly credentials: readonly (readonly [name: string, value: string])[];
  /** Values that no report may show. */
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
}

export const EMBEDDED_DEFAULTS = {
  minUrls: 1,
  maxDuration: 10 * 60_000,
  timeout: 20_000,
  maxUrls: 2_000,
  depth: 10,
  connections: 4,
  /** For what is not this machine: polite, and still 2,000 pages within two minutes. */
  rate: 20,
} as const;
