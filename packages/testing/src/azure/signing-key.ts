import { randomUUID } from 'node:crypto';
import {
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';

/** A key of an issuer of tokens: RS256, with the key set that is published for it. */
export class SigningKey {
  readonly keySet: JSONWebKeySet;
  readonly #key: CryptoKey;
  readonly #id: string;

  private constructor(key: CryptoKey, id: string, keySet: JSONWebKeySet) {
    this.#key = key;
    this.#id = id;
    this.keySet = keySet;
  }

  static async make(): Promise<SigningKey> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const id = randomUUID();
    const key = { ...(await exportJWK(publicKey)), kid: id, use: 'sig', alg: 'RS256' };
    return new SigningKey(privateKey, id, { keys: [key] });
  }

  async sign(claims: JWTPayload): Promise<string> {
    const header = { alg: 'RS256', kid: this.#id, typ: 'JWT' };
    return await new SignJWT(claims).setProtectedHeader(header).sign(this.#key);
  }
}

/** @throws JOSEError where the token is not signed by one of the keys, or is out of its time */
export async function verify(token: string, keys: JSONWebKeySet, now: number): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    algorithms: ['RS256'],
    currentDate: new Date(now),
  });
  return payload;
}
