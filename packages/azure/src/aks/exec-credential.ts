import type { AccessToken } from '../token/tokens.ts';

/**
 * What a credential plugin prints for kubectl (kubernetes.io/docs/reference/config-api/client-authentication.v1). kubectl
 * keeps the token until it ends, or until a server refuses it. Secret.
 */
export function execCredential({ token, expiresAt }: AccessToken): string {
  // RFC 3339, in seconds; rounded down, so that the token is never taken for good a moment too long.
  const expirationTimestamp = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
  return JSON.stringify({
    apiVersion: 'client.authentication.k8s.io/v1',
    kind: 'ExecCredential',
    status: { expirationTimestamp, token },
  });
}
