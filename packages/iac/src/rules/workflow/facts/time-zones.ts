/**
 * Whether the IANA database has the time zone. Its names begin with a capital, which `Intl` does not insist on, and
 * offsets such as `+01:00` are none.
 * @see https://www.iana.org/time-zones
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z][\w+/-]*$/.test(name) || /^(?:utc|local)$/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
