import { createPrivateKey, type KeyObject, randomUUID, X509Certificate } from 'node:crypto';
import {
  createLocalJWKSet,
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import type { Certificate } from '../certificates/index.ts';

/** A key of an issuer of tokens: RS256, with the key set that is published for it. */
export class SigningKey {
  readonly keySet: JSONWebKeySet;
  readonly #key: CryptoKey | KeyObject;
  readonly #header: JWTHeaderParameters;

  private constructor(
    key: CryptoKey | KeyObject,
    header: Pick<JWTHeaderParameters, 'kid' | 'x5c'>,
    keySet: JSONWebKeySet,
  ) {
    this.#key = key;
    this.#header = { alg: 'RS256', typ: 'JWT', ...header };
    this.keySet = keySet;
  }

  static async make(): Promise<SigningKey> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    const id = randomUUID();
    const key = { ...(await exportJWK(publicKey)), kid: id, use: 'sig', alg: 'RS256' };
    return new SigningKey(privateKey, { kid: id }, { keys: [key] });
  }

  /** The RSA key of a certificate, which goes with each token (RFC 7515, 4.1.6), for servers that trust the certificate. */
  static async of({ cert, key }: Certificate): Promise<SigningKey> {
    const { raw, publicKey } = new X509Certificate(cert);
    const published = { ...(await exportJWK(publicKey)), use: 'sig', alg: 'RS256' };
    const header = { x5c: [raw.toString('base64')] };
    return new SigningKey(createPrivateKey(key), header, { keys: [published] });
  }

  async sign(claims: JWTPayload): Promise<string> {
    return await new SignJWT(claims).setProtectedHeader(this.#header).sign(this.#key);
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
