import {
  decodeJwt,
  decodeProtectedHeader,
  type JWTPayload,
  type ProtectedHeaderParameters,
} from 'jose';
import { entraRefusal } from './errors.ts';

const GUIDE = 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials';

/** A client assertion as it was sent, believed by nobody yet. */
export interface Assertion {
  readonly token: string;
  readonly header: ProtectedHeaderParameters;
  readonly claims: JWTPayload;
}

/** @throws ServiceRefusal 50027 */
export function readAssertion(token: string, now: number): Assertion {
  try {
    return { token, header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    throw entraRefusal(50027, 'JWT token is invalid or malformed.', now);
  }
}

/** @throws ServiceRefusal 700024 where the assertion is not good now; without leeway, so that no client relies on any */
export function checkTime({ claims }: Assertion, now: number): void {
  const seconds = now / 1000;
  const { nbf = 0, exp = 0 } = claims;
  if (seconds >= nbf - 1 && seconds < exp) return;
  const time = (value: number): string => new Date(value * 1000).toISOString();
  const words = `Current time: ${time(seconds)}, assertion valid from ${time(nbf)}, expiry time of assertion ${time(exp)}.`;
  throw entraRefusal(
    700024,
    `Client assertion is not within its valid time range. ${words} Review the documentation at ${GUIDE} .`,
    now,
  );
}

/** @throws ServiceRefusal 700027, always */
export function signatureFailed(reason: string, now: number): never {
  throw entraRefusal(
    700027,
    `Client assertion failed signature validation. [Reason - ${reason}] Review the documentation at ${GUIDE} .`,
    now,
  );
}
