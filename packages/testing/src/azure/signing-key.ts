import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A key by which a double signs what it says. */
export interface SigningKey {
  /** As a JSON web key set holds it. */
  readonly publicKey: JWK;
  sign(claims: JWTPayload): Promise<string>;
}

export async function signingKey(id: string): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  return {
    publicKey: { ...(await exportJWK(publicKey)), kid: id, alg: 'RS256', use: 'sig' },
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: id })
        .sign(privateKey),
  };
}
