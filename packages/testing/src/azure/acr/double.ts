import { bearerOf, type TokenAuthority } from '../arm/caller.ts';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import type { Certificate } from '../../certificates/index.ts';
import { SigningKey } from '../signing-key.ts';
import { authenticationRequired, registryError, registryRefusal } from './errors.ts';
import { type Content, type ImageOptions, Images } from './images.ts';
import { type Grant, opens } from './scopes.ts';
import { RegistryTokens } from './tokens.ts';

export interface AcrDoubleOptions extends ServiceOptions {
  /** Whose tokens are believed. */
  readonly entra: TokenAuthority;
  /** `azureADAuthenticationAsArmPolicy` is off: only tokens made out to registries are taken. */
  readonly refuseArmAudience?: boolean;
  /** What tokens are signed by, for a real registry that trusts its certificate; a key of the double's own unless told. */
  readonly signer?: Certificate;
  /** Of refresh tokens; three hours unless told (learn.microsoft.com/azure/container-registry/container-registry-authentication). */
  readonly refreshLifetimeSeconds?: number;
}

const AUDIENCE = 'https://containerregistry.azure.net';
const ARM_AUDIENCES = ['https://management.azure.com', 'https://management.azure.com/'];

/**
 * A registry of Azure's: Entra's tokens for its own, and enough of a registry to pull from.
 *
 *     await using acr = await acrDouble({ entra });
 *     acr.permit(objectId);
 *     const digest = acr.push('team/app', { tag: 'v1' });
 */
export async function acrDouble(options: AcrDoubleOptions): Promise<AcrDouble> {
  const { signer } = options;
  const key = await (signer === undefined ? SigningKey.make() : SigningKey.of(signer));
  const double = new AcrDouble(options, key);
  await double.open();
  return double;
}

export class AcrDouble extends Service {
  readonly #options: AcrDoubleOptions;
  readonly #key: SigningKey;
  readonly #images = new Images();
  readonly #grants = new Map<string, Grant>();

  constructor(options: AcrDoubleOptions, key: SigningKey) {
    super(options);
    this.#options = options;
    this.#key = key;
  }

  /** Host and port, as it stands in the name of an image. */
  get host(): string {
    return new URL(this.origin).host;
  }

  /** Lets somebody pull, as the role AcrPull does, or push too, as AcrPush; in every repository unless told. */
  permit(
    principal: string,
    repositories: readonly string[] = ['*'],
    actions: Grant['actions'] = ['pull'],
  ): void {
    this.#grants.set(principal, { repositories, actions });
  }

  /** Puts an image there. @returns the digest of its manifest */
  push(repository: string, options: ImageOptions = {}): string {
    return this.#images.push(repository, options);
  }

  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    const { method, path, headers, query, text } = request;
    const form = new URLSearchParams(text);
    const ok = (body: object): ServiceAnswer => ({ status: 200, body });
    switch (`${method} ${path}`) {
      case 'POST /oauth2/exchange':
        return ok(await this.#tokens.exchange(form));
      case 'POST /oauth2/token':
        return ok(await this.#tokens.access(form));
      case 'GET /oauth2/token':
        return ok(await this.#tokens.accessByHeader(headers['authorization'], query));
    }
    if (!path.startsWith('/v2/') || !['GET', 'HEAD'].includes(method))
      throw registryRefusal(404, 'NOT_FOUND', `There is no ${method} ${path}.`, {
        isAvoidable: true,
      });
    return await this.#pull(request);
  }

  protected override errorBody(status: number): unknown {
    return status === 429
      ? registryError('TOOMANYREQUESTS', 'too many requests')
      : registryError('UNKNOWN', 'unknown error');
  }

  protected override headers(request: ServiceRequest): Readonly<Record<string, string>> {
    return {
      ...super.headers(request),
      'docker-distribution-api-version': 'registry/2.0',
    };
  }

  get #tokens(): RegistryTokens {
    const {
      entra: authority,
      refuseArmAudience,
      refreshLifetimeSeconds = 3 * 3600,
    } = this.#options;
    const audiences = refuseArmAudience === true ? [AUDIENCE] : [AUDIENCE, ...ARM_AUDIENCES];
    const { host, now } = this;
    const grantOf = (principal: string): Grant | undefined => this.#grants.get(principal);
    const settings = { authority, audiences, host, now, grantOf, refreshLifetimeSeconds };
    return new RegistryTokens(settings, this.#key);
  }

  async #pull({ path, headers }: ServiceRequest): Promise<ServiceAnswer> {
    const token = bearerOf(headers['authorization']);
    const found = PATH.exec(path)?.groups ?? {};
    const { name = '', kind, reference = '' } = found;
    const scope = kind === undefined ? undefined : `repository:${name}:pull`;
    if (token === undefined) throw this.#challenge(scope);
    const access = await this.#tokens.accessOf(token).catch(() => {
      throw this.#challenge(scope, 'invalid_token');
    });
    if (kind === undefined) {
      if (path === '/v2/') return { status: 200, body: {} };
      throw registryRefusal(404, 'NOT_FOUND', `There is no ${path}.`, { isAvoidable: true });
    }
    if (!opens(access, name)) throw this.#challenge(scope, 'insufficient_scope');
    return this.#content(name, kind, reference);
  }

  #content(name: string, kind: string, reference: string): ServiceAnswer {
    if (kind === 'tags') return { status: 200, body: { name, tags: this.#images.tags(name) } };
    const content =
      kind === 'manifests'
        ? this.#images.manifest(name, reference)
        : this.#images.blob(name, reference);
    if (content !== undefined) return served(content);
    const code = kind === 'manifests' ? 'MANIFEST_UNKNOWN' : 'BLOB_UNKNOWN';
    throw registryRefusal(404, code, `${reference} is not found`);
  }

  /** @param scope what a token would need; undefined for none */
  #challenge(scope: string | undefined, error?: string): Error {
    const parts = [
      `realm="${this.origin}/oauth2/token"`,
      `service="${this.host}"`,
      ...(scope === undefined ? [] : [`scope="${scope}"`]),
      ...(error === undefined ? [] : [`error="${error}"`]),
    ];
    return authenticationRequired({ headers: { 'www-authenticate': `Bearer ${parts.join(',')}` } });
  }
}

const PATH = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs|tags)\/(?<reference>[^/]+)$/u;

function served({ bytes, digest, mediaType }: Content): ServiceAnswer {
  const headers = { 'content-type': mediaType, 'docker-content-digest': digest };
  return { status: 200, headers, body: bytes };
}
