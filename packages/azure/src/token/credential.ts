/** What an identity proves itself with, as the parameters of a token request (RFC 6749, 4.4; RFC 7523, 2.2). */
export interface Proof {
  readonly [parameter: string]: string;
}

/** An identity of Entra's. */
export interface Credential {
  readonly clientId: string;
  readonly tenantId: string;
  /** Where the token endpoint is, since a signed assertion names it. */
  prove(tokenEndpoint: string): Promise<Proof>;
}

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

interface Identity {
  readonly clientId: string;
  readonly tenantId: string;
}

/** Proves itself by what somebody else says: GitHub, or a certificate. */
export function assertedBy(
  { clientId, tenantId }: Identity,
  assert: (tokenEndpoint: string) => Promise<string>,
): Credential {
  return {
    clientId,
    tenantId,
    prove: async (tokenEndpoint) => ({
      client_assertion_type: JWT_BEARER,
      client_assertion: await assert(tokenEndpoint),
    }),
  };
}

export function bySecret({ clientId, tenantId }: Identity, secret: string): Credential {
  return { clientId, tenantId, prove: () => Promise.resolve({ client_secret: secret }) };
}
