import { randomUUID } from 'node:crypto';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import { SigningKey, verify } from '../signing-key.ts';
import { Application, type ApplicationOptions } from './application.ts';
import { authenticate } from './authentication.ts';
import { entraError, entraRefusal } from './errors.ts';
import type { Issuer } from './federation.ts';
import { checkResource, KNOWN_RESOURCES, resourceOf } from './scope.ts';

export interface EntraDoubleOptions extends ServiceOptions {
  readonly tenantId?: string;
  /** Those whose assertions may be believed, when an application trusts them. */
  readonly issuers?: readonly Issuer[];
  /** Of access tokens; 3599 unless told. */
  readonly lifetimeSeconds?: number;
}

/** What an access token says, as far as clients and services look at it. */
export interface AccessTokenClaims {
  readonly aud: string;
  readonly appid: string;
  readonly oid: string;
  readonly tid: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/**
 * Entra's token endpoint, for `AZURE_AUTHORITY_HOST`, with what a server needs to trust its tokens.
 *
 *     await using entra = await entraDouble({ issuers: [oidc] });
 *     const { clientId } = entra.application({ federated: [{ issuer: oidc.issuer, subject }] });
 */
export async function entraDouble(options: EntraDoubleOptions = {}): Promise<EntraDouble> {
  const double = new EntraDouble(options, await SigningKey.make());
  await double.open();
  return double;
}

export class EntraDouble extends Service {
  readonly tenantId: string;
  /** What has a service principal in the tenant; tests may add and delete. */
  readonly resources = new Set<string>(KNOWN_RESOURCES);
  /** All access tokens that were handed out, in order. */
  readonly issued: string[] = [];
  lifetimeSeconds: number;
  readonly #issuers: readonly Issuer[];
  readonly #applications = new Map<string, Application>();
  readonly #key: SigningKey;

  constructor(options: EntraDoubleOptions, key: SigningKey) {
    super(options);
    this.tenantId = options.tenantId ?? randomUUID();
    this.lifetimeSeconds = options.lifetimeSeconds ?? 3599;
    this.#issuers = options.issuers ?? [];
    this.#key = key;
  }

  /** Registers an application with its service principal. */
  application(options: ApplicationOptions = {}): Application {
    const application = new Application(options);
    this.#applications.set(application.clientId.toLowerCase(), application);
    return application;
  }

  /** For AZURE_AUTHORITY_HOST. */
  get authority(): string {
    return `${this.origin}/`;
  }

  /** The claim `iss`, and where a server finds the discovery document. */
  get issuer(): string {
    return `${this.origin}/${this.tenantId}/v2.0`;
  }

  /** An access token as the endpoint would hand it out. */
  async mint(
    application: Pick<Application, 'clientId' | 'objectId'>,
    resource: string,
    lifetimeSeconds = this.lifetimeSeconds,
  ): Promise<string> {
    const from = Math.floor(this.now() / 1000);
    const token = await this.#key.sign({
      aud: resource,
      iss: this.issuer,
      iat: from,
      nbf: from,
      exp: from + lifetimeSeconds,
      appid: application.clientId,
      idp: this.issuer,
      idtyp: 'app',
      oid: application.objectId,
      sub: application.objectId,
      tid: this.tenantId,
      uti: randomUUID(),
      ver: '1.0',
    });
    this.issued.push(token);
    return token;
  }

  /** @throws JOSEError where this double did not sign the token, or it is out of its time */
  async verify(token: string): Promise<AccessTokenClaims> {
    return (await verify(token, this.#key.keySet, this.now())) as unknown as AccessTokenClaims;
  }

  /** @throws ServiceRefusal 500011 where the tenant does not know the resource */
  check(resource: string): void {
    checkResource(resource, this.resources, this.tenantId, this.now());
  }

  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    const [, tenant = '', ...rest] = request.path.split('/');
    const what = `${request.method} ${rest.join('/')}`;
    if (tenant.toLowerCase() !== this.tenantId.toLowerCase())
      throw entraRefusal(
        90002,
        `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
        this.now(),
      );
    if (what === 'POST oauth2/v2.0/token') return await this.#token(request);
    if (what === 'GET v2.0/.well-known/openid-configuration')
      return { status: 200, body: this.#configuration() };
    if (what === 'GET discovery/v2.0/keys') return { status: 200, body: this.#key.keySet };
    throw new ServiceRefusal('there is nothing at this address', { status: 404, body: '' }, true);
  }

  protected override errorBody(status: number): unknown {
    const [code, words] =
      status === 429
        ? ([90055, 'There are too many incoming requests.'] as const)
        : ([90033, 'A transient error has occurred. Please try again.'] as const);
    return entraError(code, 'temporarily_unavailable', words, this.now());
  }

  async #token({ headers, text }: ServiceRequest): Promise<ServiceAnswer> {
    const now = this.now();
    if (headers['content-type']?.split(';')[0] !== 'application/x-www-form-urlencoded')
      throw entraRefusal(
        900144,
        "The request body must contain the following parameter: 'grant_type'.",
        now,
      );
    const form = new URLSearchParams(text);
    const application = await authenticate(form, {
      applications: this.#applications,
      issuers: this.#issuers,
      audiences: [`${this.origin}/${this.tenantId}/oauth2/v2.0/token`, this.issuer],
      tenantId: this.tenantId,
      now,
    });
    const resource = resourceOf(form.get('scope') ?? '', this.resources, this.tenantId, now);
    const { lifetimeSeconds: lifetime } = this;
    return {
      status: 200,
      headers: { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
      body: {
        token_type: 'Bearer',
        expires_in: lifetime,
        ext_expires_in: lifetime,
        access_token: await this.mint(application, resource),
      },
    };
  }

  #configuration(): object {
    const base = `${this.origin}/${this.tenantId}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      token_endpoint_auth_methods_supported: [
        'client_secret_post',
        'private_key_jwt',
        'client_secret_basic',
      ],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }
}
