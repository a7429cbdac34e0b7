/** Fields that keep a session, in lower case: the names that products give them. */
export const SESSION_FIELDS: ReadonlySet<string> = new Set([
  'asp.net_sessionid',
  'aspsessionid',
  'siteserver',
  'cfid',
  'cftoken',
  'jsessionid',
  'phpsessid',
  'sessid',
  'sid',
  'viewstate',
  'zenid',
]);

/** Shorter ones are flags. */
const MIN_LENGTH = 8;

/** A session in the query, by the name of its field. */
export function sessionField(
  parameters: readonly { readonly name: string; readonly value: string }[],
): string | undefined {
  return parameters.find(
    ({ name, value }) => SESSION_FIELDS.has(name.toLowerCase()) && value.length > MIN_LENGTH,
  )?.name;
}

/** A session that servlets write into the path. */
export function hasSessionInPath(path: string): boolean {
  return /jsessionid=[0-9a-z]{8}/i.test(path);
}
