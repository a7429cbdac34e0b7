/** RFC 9110, 10.2.3: seconds or a date. Milliseconds since 1970; undefined where a server says neither. */
export function readRetryAfter(
  headers: Readonly<Record<string, string | undefined>>,
  now: number,
): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return now + Number(value) * 1000;
  const date = / GMT$/u.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : date;
}
