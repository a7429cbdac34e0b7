import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { TokenAuthority } from '../arm/caller.ts';
import { SigningKey, verify } from '../signing-key.ts';
import { authenticationRequired, registryRefusal } from './errors.ts';
import { type Access, type Grant, granted, readScopes } from './scopes.ts';

interface Settings {
  readonly authority: TokenAuthority;
  /** What Entra's tokens must be made out to. */
  readonly audiences: readonly string[];
  /** The host, which is the service too. */
  readonly host: string;
  readonly grantOf: (principal: string) => Grant | undefined;
  readonly refreshLifetimeSeconds: number;
  readonly now: () => number;
}

const ISSUER = 'Azure Container Registry';
const ACCESS_LIFETIME_SECONDS = 4500;
/** Says that the password is a refresh token. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Entra's token for a refresh token of the registry's, and that for access tokens (github.com/Azure/acr, AAD-OAuth.md). */
export class RegistryTokens {
  readonly #settings: Settings;
  readonly #key: SigningKey;

  constructor(settings: Settings, key: SigningKey) {
    this.#settings = settings;
    this.#key = key;
  }

  /** @throws ServiceRefusal 400, 401 */
  async exchange(form: URLSearchParams): Promise<object> {
    const { authority, audiences, grantOf, refreshLifetimeSeconds } = this.#settings;
    this.#checkForm(form, ['access_token']);
    const tenant = form.get('tenant') ?? authority.tenantId;
    const token = form.get('access_token') ?? '';
    const claims = await authority.verify(token).catch(() => undefined);
    if (claims === undefined || tenant !== claims.tid || !audiences.includes(claims.aud))
      throw authenticationRequired();
    if (grantOf(claims.oid) === undefined) throw authenticationRequired();
    const body = { sub: claims.oid, grant_type: 'refresh_token', tenant: claims.tid };
    const permissions = { actions: ['read'], notActions: [] };
    const more = { ...body, permissions, roles: [] };
    return { refresh_token: await this.#sign(more, refreshLifetimeSeconds) };
  }

  /** By the grant `refresh_token`, or by `password` as some clients have it. @throws ServiceRefusal 400, 401 */
  async access(form: URLSearchParams): Promise<object> {
    this.#checkForm(form, ['refresh_token', 'password']);
    const isPassword = form.get('grant_type') === 'password';
    if (isPassword && form.get('username') !== NOBODY) throw authenticationRequired();
    const token = form.get(isPassword ? 'password' : 'refresh_token') ?? '';
    return await this.#grant(token, form.getAll('scope'));
  }

  /** By a header `Basic`, as docker, skopeo and podman ask. @throws ServiceRefusal 400, 401 */
  async accessByHeader(header: string | undefined, query: URLSearchParams): Promise<object> {
    this.#checkService(query);
    const encoded = /^Basic (\S+)$/iu.exec(header ?? '')?.[1] ?? '';
    const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
    if (user !== NOBODY) throw authenticationRequired();
    return await this.#grant(rest.join(':'), query.getAll('scope'));
  }

  /** What an access token opens. @throws ServiceRefusal 401 */
  async accessOf(token: string): Promise<readonly Access[]> {
    const claims = await this.#verify(token, 'access_token');
    return claims['access'] as readonly Access[];
  }

  async #grant(refreshToken: string, scopes: readonly string[]): Promise<object> {
    const { sub = '' } = await this.#verify(refreshToken, 'refresh_token');
    const grant = this.#settings.grantOf(sub) ?? { repositories: [], actions: [] };
    const access = granted(readScopes(scopes), grant);
    const more = { sub, access, roles: [], grant_type: 'access_token' };
    return { access_token: await this.#sign(more, ACCESS_LIFETIME_SECONDS) };
  }

  async #sign(claims: JWTPayload, lifetimeSeconds: number): Promise<string> {
    const from = Math.floor(this.#settings.now() / 1000);
    return await this.#key.sign({
      jti: randomUUID(),
      ...claims,
      nbf: from,
      exp: from + lifetimeSeconds,
      iat: from,
      iss: ISSUER,
      aud: this.#settings.host,
      version: '1.0',
    });
  }

  async #verify(token: string, kind: string): Promise<JWTPayload> {
    const claims = await verify(token, this.#key.keySet, this.#settings.now()).catch(() => {
      throw authenticationRequired();
    });
    if (claims['grant_type'] !== kind) throw authenticationRequired({ isAvoidable: true });
    return claims;
  }

  #checkForm(form: URLSearchParams, grants: readonly string[]): void {
    const grant = form.get('grant_type') ?? '';
    if (!grants.includes(grant))
      throw registryRefusal(400, 'UNSUPPORTED', `The grant type '${grant}' is not known.`, {
        isAvoidable: true,
      });
    this.#checkService(form);
  }

  #checkService(form: URLSearchParams): void {
    const service = form.get('service') ?? '';
    if (service === this.#settings.host) return;
    throw registryRefusal(400, 'UNSUPPORTED', `The service '${service}' is not this registry.`, {
      isAvoidable: true,
    });
  }
}
