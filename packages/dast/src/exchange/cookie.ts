export interface CookieAttribute {
  /** Lower case. */
  readonly name: string;
  /** Undefined where there is no equals sign: `Secure`. */
  readonly value: string | undefined;
}

/** A `Set-Cookie` field, RFC 6265 §5.2. The value is a secret until proven otherwise: it never leaves the package. */
export interface SetCookie {
  /** Empty for a field without one. */
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly CookieAttribute[];
}

export function readSetCookie(field: string): SetCookie {
  const [pair = '', ...rest] = field.split(';');
  const equals = pair.indexOf('=');
  return {
    name: equals < 0 ? '' : pair.slice(0, equals).trim(),
    value: pair.slice(equals + 1).trim(),
    attributes: rest.map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? { name: part.trim().toLowerCase(), value: undefined }
        : { name: part.slice(0, at).trim().toLowerCase(), value: part.slice(at + 1).trim() };
    }),
  };
}

export function hasAttribute({ attributes }: SetCookie, name: string): boolean {
  return attributes.some((attribute) => attribute.name === name);
}

/** The value of the first attribute of the name that has one. */
export function attributeOf({ attributes }: SetCookie, name: string): string | undefined {
  return attributes.find((each) => each.name === name && each.value !== undefined)?.value;
}

/** Whether the field takes a cookie away, by a date in the past or one that nobody can read. */
export function isExpired(cookie: SetCookie, now: Date): boolean {
  const expires = attributeOf(cookie, 'expires');
  if (expires === undefined) return false;
  const date = readHttpDate(expires);
  return date === undefined || date < now.getTime();
}

/** The three forms of RFC 9110 §5.6.7, and the dashed one of Netscape's cookies. */
const DATE =
  /^(?:[A-Za-z]{3,9}, )?(?:\d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2}(?: GMT| UTC| Z| [+-]\d{4})?|[A-Za-z]{3} [A-Za-z]{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/;

/** Milliseconds since 1970, or undefined for what is no date of HTTP. */
export function readHttpDate(text: string): number | undefined {
  const trimmed = text.trim().replace(/^["']|["']$/g, '');
  if (trimmed.length > 60 || !DATE.test(trimmed)) return undefined;
  const zoned = /(?:GMT|UTC|Z|[+-]\d{4})$/.test(trimmed) ? trimmed : `${trimmed} GMT`;
  const time = Date.parse(zoned.replace(/(\d)-([A-Za-z]{3})-(\d)/, '$1 $2 $3'));
  return Number.isNaN(time) ? undefined : time;
}
