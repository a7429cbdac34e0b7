/** `Intl` also knows names of three capitals that are merely customary; UTC goes by `Etc/UTC` in the database. */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  'CET EET EST GMT HST MET MST PRC ROC ROK UCT WET'.split(' '),
);

/**
 * Whether the IANA database has the time zone. Its names begin with a capital, which `Intl` does not insist on, and
 * offsets such as `+01:00` are none.
 * @see https://www.iana.org/time-zones
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name)) return false;
  if (/^[A-Z]{3}$/.test(name) && !SHORT_NAMES.has(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
