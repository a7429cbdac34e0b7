import { redactor, type Redact } from '@gatehouse/network';

const HEADERS = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'cookie2',
  'set-cookie',
  'set-cookie2',
  'x-api-key',
  'api-key',
  'x-auth-token',
  'x-csrf-token',
  'x-xsrf-token',
  'x-amz-security-token',
]);

/** Parameters whose value lets somebody in. */
const PARAMETER =
  /((?:^|[?&\s"'])(?:(?:access|id|refresh|auth|api|session|csrf|xsrf)?[_-]?(?:token|key|secret)|sig|signature|code|password|passwd|pwd|(?:j|php|asp\.net_)?sess(?:ion)?_?id|phpsessid|sid)=)[^&;\s"'<>#]+/giu;

/** Of a path, which goes on behind it. */
const PATH_SESSION = /(;jsessionid=)[^?#;/&\s"'<>]+/giu;

/** `name=value` of a cookie, also where it is quoted as evidence. */
const COOKIE = /(\b(?:set-)?cookie2?\s*:\s*[^\s=;,:]{1,200}=)[^;\s]+/giu;

const BEARER = /\b(bearer|basic|negotiate|token)\s+[\w\-.~+/=]{8,}/giu;

/**
 * Takes out what lets somebody in: the secrets of the scan, and what by its name is one.
 *
 * @param secrets that the scan was given
 * @param headers beside the known ones, by name
 */
export function hider(secrets: readonly string[], headers: readonly string[] = []): Hide {
  const redact = redactor(secrets);
  const names = new Set([...HEADERS, ...headers.map((name) => name.toLowerCase())]);
  const text: Redact = (given) =>
    redact(given)
      .replaceAll(PATH_SESSION, '$1***')
      .replaceAll(PARAMETER, '$1***')
      .replaceAll(COOKIE, '$1***')
      .replaceAll(BEARER, '$1 ***');
  return {
    text,
    header: (given) =>
      given
        .split(/\r?\n/u)
        .map((line) => {
          const name = /^([^\s:]{1,200}):/u.exec(line)?.[1];
          return name !== undefined && names.has(name.toLowerCase()) ? `${name}: ***` : text(line);
        })
        .join('\n')
        .trimEnd(),
  };
}

export interface Hide {
  readonly text: Redact;
  /** For the lines of a request's or an answer's head. */
  readonly header: Redact;
}
