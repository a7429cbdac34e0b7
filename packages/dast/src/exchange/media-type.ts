/** RFC 9110 §8.3.1 with the quotes and blanks that servers write nevertheless; 2 or 1 is the value. */
const CHARSET = /charset {0,20}= {0,20}(?:'([^';\s]{1,100})|"?([^";\s]{1,100})"?)/i;

/** The charset that a `Content-Type` names, as written. */
export function charsetOf(contentType: string | undefined): string | undefined {
  const match = contentType === undefined ? null : CHARSET.exec(contentType);
  return match?.[2] ?? match?.[1];
}
