import { errors } from 'jose';
import type { AccessTokenClaims } from '../entra/double.ts';
import type { ServiceRequest } from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import { armError } from './errors.ts';

/** Who signs the tokens that a service believes: an Entra double is one. */
export interface TokenAuthority {
  readonly tenantId: string;
  /** Where its tokens are asked for, with a slash at the end. */
  readonly authority: string;
  /** @throws JOSEError where it did not sign the token, or the token is out of its time */
  verify(token: string): Promise<AccessTokenClaims>;
}

/**
 * Who sends a request to Azure Resource Manager.
 *
 * @throws ServiceRefusal 401 where the token is missing, not Entra's, out of its time, or made out to another service
 */
export async function callerOf(
  { headers }: ServiceRequest,
  authority: TokenAuthority,
  audiences: readonly string[],
): Promise<AccessTokenClaims> {
  const token = bearerOf(headers['authorization']);
  if (token === undefined)
    throw unauthorized(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
      true,
    );
  const claims = await authority.verify(token).catch((error: unknown) => {
    throw error instanceof errors.JWTExpired
      ? unauthorized(
          'ExpiredAuthenticationToken',
          'The access token expiry UTC time is earlier than current UTC time.',
        )
      : unauthorized('InvalidAuthenticationToken', 'The access token is invalid.');
  });
  if (!audiences.includes(claims.aud))
    throw unauthorized(
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${claims.aud}'. It should exactly match with one of the allowed audiences ${audiences.map((audience) => `'${audience}'`).join(',')}.`,
      true,
    );
  return claims;
}

/** The token of the header `authorization`. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer (\S+)$/iu.exec(header ?? '')?.[1];
}

function unauthorized(code: string, message: string, isAvoidable = false): ServiceRefusal {
  const challenge = `Bearer authorization_uri="https://login.windows.net/", error="invalid_token", error_description="${message}"`;
  return new ServiceRefusal(
    `401 ${code}: ${message}`,
    { status: 401, headers: { 'www-authenticate': challenge }, body: armError(code, message) },
    isAvoidable,
  );
}
