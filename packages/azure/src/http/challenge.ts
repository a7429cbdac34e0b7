/** What a server wants to see, of `WWW-Authenticate` (RFC 9110, 11.6.1). */
export interface Challenge {
  /** In lower case: `bearer` */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_LENGTH = 8_192;

const SEPARATOR = /[\t ,]*/y;
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const TOKEN68 = /[\t ]+[\w.~+/-]+=*(?=[\t ]*(?:,|$))/y;
const EQUALS = /[\t ]*=[\t ]*/y;
const QUOTED = /"((?:[^"\\]|\\[^])*)"/y;

/**
 * Reads all challenges of a header; none where it is malformed or says one thing twice, since a guess would decide where
 * a token goes.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  if (header.length > MAX_LENGTH) return [];
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  const reader = new Reader(header);
  for (reader.take(SEPARATOR); !reader.atEnd; reader.take(SEPARATOR)) {
    const name = reader.take(TOKEN)?.[0].toLowerCase();
    if (name === undefined) return [];
    const current = challenges.at(-1);
    if (reader.take(EQUALS)) {
      const value = reader.take(QUOTED)?.[1]?.replace(/\\([^])/gu, '$1') ?? reader.take(TOKEN)?.[0];
      if (!current || value === undefined || current.parameters.has(name)) return [];
      current.parameters.set(name, value);
    } else {
      challenges.push({ scheme: name, parameters: new Map() });
      reader.take(TOKEN68);
    }
  }
  return challenges;
}

/** The one challenge for a bearer token; undefined where there is none, or more than one. */
export function bearerChallenge(header: string | undefined): Challenge | undefined {
  const bearers = parseChallenges(header ?? '').filter(({ scheme }) => scheme === 'bearer');
  return bearers.length === 1 ? bearers[0] : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** What stands here, if it is of that form; then the reading goes on behind it. */
  take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.#at;
    const match = form.exec(this.#text);
    if (!match) return undefined;
    this.#at = form.lastIndex;
    return match;
  }
}
