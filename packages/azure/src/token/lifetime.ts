import { numberField, textField } from '../http/json.ts';
import type { AccessToken } from './tokens.ts';

/** Beyond a year is no lifetime, and what is beyond all dates cannot even be shown. Seconds. */
const LONGEST = 366 * 24 * 3600;

/** The token in an answer with `access_token` and `expires_in` (RFC 6749, 5.1); undefined where there is none. */
export function readToken(body: unknown, now: number): AccessToken | undefined {
  const token = textField(body, 'access_token');
  const seconds = numberField(body, 'expires_in') ?? -1;
  if (token === undefined || seconds < 0 || seconds > LONGEST) return undefined;
  return { token, expiresAt: now + seconds * 1000 };
}
