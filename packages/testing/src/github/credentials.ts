import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/** The version that the double speaks. */
const VERSION = '2022-11-28';
/** Served by GitHub too, and different. */
const OTHER_VERSIONS: readonly string[] = ['2026-03-10'];

export type Headers = Readonly<Record<string, string | undefined>>;

/** What is wrong with the headers of a request though GitHub may let it pass. @throws Refusal when it does not */
export function checkHeaders(headers: Headers): readonly string[] {
  if (!headers['user-agent'])
    throw new Refusal(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  const version = headers['x-github-api-version'];
  if (version === VERSION) return [];
  if (version === undefined) return ['x-github-api-version is missing: the version is not pinned'];
  if (OTHER_VERSIONS.includes(version))
    return [`x-github-api-version is ${version}, not ${VERSION}`];
  throw new Refusal(400, `"${version}" is not a supported version.`);
}

/** Who asks. @throws Refusal when nobody known does */
export function authenticate(headers: Headers, tokens: ReadonlyMap<string, Token>): Token {
  const { authorization } = headers;
  if (authorization === undefined) throw new Refusal(401, 'Requires authentication');
  const value = /^(?:bearer|token) (\S+)$/iu.exec(authorization)?.[1] ?? '';
  const token = tokens.get(value);
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}
