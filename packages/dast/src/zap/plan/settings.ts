import type { ApiDescription } from '../../api/index.ts';
import type { Auth, AuthCheck } from '../../login/index.ts';

/**
 * What is done to the target.
 * - `passive`: the given URLs are requested, and what they answer is looked at
 * - `baseline`: crawled and looked at
 * - `full`: crawled, looked at and attacked
 * - `api`: driven by its description, attacked only when that is asked for
 */
export type ZapMode = 'passive' | 'baseline' | 'full' | 'api';

export interface ZapSettings {
  /** `https://app.example/start`; where the crawl begins, for an API the URL that its paths are relative to. */
  readonly target: string;
  readonly mode: ZapMode;
  /** Whether to attack. Mode `full` always does. */
  readonly active: boolean;
  /** Hosts that may be attacked, as in a URL: `app.example`, `localhost:8080`. */
  readonly allowActive: readonly string[];
  /** For mode `passive`: what is requested beside the target. */
  readonly urls: readonly string[];
  /** Hosts beside the target's own that may be entered: `static.example`, `localhost:8081`. */
  readonly scope: readonly string[];
  /** For mode `api`. */
  readonly api?: ApiDescription;
  readonly auth: Auth;
  readonly authCheck?: AuthCheck;
  readonly limits: ZapLimits;
  /** The way out, without credentials: `http://proxy.example:3128`. The caller leaves it out for loopback and NO_PROXY. */
  readonly proxy?: string;
}

export interface ZapLimits {
  /** For all of it, from 3. */
  readonly minutes: number;
  readonly requestsPerSecond?: number;
  /** Of the crawl, in steps from its start. */
  readonly depth: number;
  /** Of the Java heap. */
  readonly heapMegabytes: number;
}

export function attacks({ mode, active }: Pick<ZapSettings, 'mode' | 'active'>): boolean {
  return mode === 'full' || active;
}
