import type { Answer } from './answer.ts';

/** A page of the shop with something wrong on it, beside the same page as it should be. */
export interface Flaw {
  /** With its query. */
  readonly path: string;
  /** The rules that are to find it there, without `dast/`. */
  readonly rules: readonly Planted[];
  /** The cookie, where it is about one. */
  readonly cookie?: string;
  readonly flawed: Answer;
  /** A page without a fault where nothing is said. */
  readonly sound?: Answer;
  /** What a scan has to be told to see it; the rest it finds by itself. */
  readonly needs?: Need;
  /** What leads there; the start page where nothing is said. */
  readonly from?: string;
}

export type Need =
  /** The rules that exist for teams who come from other tools. */
  | 'profile-all'
  /** The option `--probe`. */
  | 'probe'
  /** A token or a session. */
  | 'login'
  /** The description of the API. */
  | 'api-spec'
  /** A session that the scan has begun itself, by the form. */
  | 'form-login';

export type Planted =
  | string
  /** Where only one scheme shows it. */
  | { readonly rule: string; readonly over: Scheme };

export type Scheme = 'http' | 'https';

export function overHttps(rule: string): Planted {
  return { rule, over: 'https' };
}

/** The rules that are to find a flaw over a scheme. */
export function rulesOver({ rules }: Pick<Flaw, 'rules'>, scheme: Scheme): readonly string[] {
  return rules
    .filter((planted) => typeof planted === 'string' || planted.over === scheme)
    .map((planted) => `dast/${typeof planted === 'string' ? planted : planted.rule}`);
}
