import { field, numberField, parseJson, textField } from '../http/json.ts';

/** What a token says of itself. Nothing here is verified: that is for whoever it is sent to. */
export interface Claims {
  readonly issuer: string | undefined;
  readonly subject: string | undefined;
  readonly audience: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  /** Any other claim that is a text. */
  readonly text: (name: string) => string | undefined;
}

/** Reads the claims of a JSON web token (RFC 7519); all are undefined where it is none. */
export function claimsOf(token: string): Claims {
  const payload = token.split('.')[1] ?? '';
  const claims = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
  const audience = field(claims, 'aud');
  const expires = numberField(claims, 'exp');
  return {
    issuer: textField(claims, 'iss'),
    subject: textField(claims, 'sub'),
    audience: Array.isArray(audience) ? audience.map(String).join(', ') : textField(claims, 'aud'),
    expiresAt: expires === undefined ? undefined : expires * 1000,
    text: (name) => textField(claims, name),
  };
}
