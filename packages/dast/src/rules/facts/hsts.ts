import type { Exchange } from '../../exchange/index.ts';

/** The value of the one `Strict-Transport-Security` of a response over HTTPS; what several mean is for nobody to say. */
export function onlyHsts(exchange: Exchange): string | undefined {
  const values = exchange.fields('Strict-Transport-Security');
  return exchange.isSecure && values.length === 1 ? values[0] : undefined;
}

export function isPrintable(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}

/** The digits of `max-age`, quotes or not; undefined where there are none. */
export function maxAgeOf(value: string): number | undefined {
  const digits = /\bmax-age\s{0,20}=\s{0,20}'{0,5}"{0,5}\s{0,20}(\d{1,20})/i.exec(value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether `max-age` begins with a nought: no other number is written so. */
export function isSwitchedOff(value: string): boolean {
  return /\bmax-age\s{0,20}=\s{0,20}'{0,5}"{0,5}\s{0,20}0/i.test(value);
}
