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
  readonly auth: ZapAuth;
  readonly authCheck?: AuthCheck;
  readonly limits: ZapLimits;
  /** The way out, without credentials: `http://proxy.example:3128`. The caller leaves it out for loopback and NO_PROXY. */
  readonly proxy?: string;
}

/** Texts, not places: whoever calls has read or fetched them. */
export type ApiDescription =
  | { readonly kind: 'openapi'; readonly text: string }
  | { readonly kind: 'soap'; readonly text: string }
  /** Without a schema the endpoint is asked for it. */
  | { readonly kind: 'graphql'; readonly schema?: string };

export type ZapAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'bearer'; readonly token: string }
  | FormLogin;

export interface FormLogin {
  readonly kind: 'form';
  /** Where the form is sent. */
  readonly loginUrl: string;
  /** The page that holds it, read first; default the same. */
  readonly loginPage?: string;
  readonly usernameField: string;
  readonly passwordField: string;
  readonly username: string;
  readonly password: string;
}

/** How one sees that somebody is logged in. */
export interface AuthCheck {
  /** Answers otherwise when nobody is. */
  readonly url: string;
  /** The status that it answers when somebody is. */
  readonly status: number;
  /** Text, as it is, that only the answer to somebody who is logged in holds. */
  readonly loggedIn?: string;
  /** Text, as it is, that only the answer to somebody who is not holds. */
  readonly loggedOut?: string;
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
