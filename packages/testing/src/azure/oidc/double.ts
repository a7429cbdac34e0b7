import { randomBytes } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import {
  Service,
  type ServiceAnswer,
  type ServiceOptions,
  type ServiceRequest,
} from '../service.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import { SigningKey } from '../signing-key.ts';
import { claimsOf } from './claims.ts';
import { type Job, knownJob } from './job.ts';
import type { SubjectForm } from './subject.ts';

export interface OidcDoubleOptions extends ServiceOptions {
  readonly job?: Job;
  readonly subject?: SubjectForm;
  /** GitHub's own unless told: GitHub Enterprise Server, data residency and enterprises with a slug differ. */
  readonly issuer?: string;
  /** How long a token is good for; 300 as GitHub's unless told. Less than nothing makes one that is out of date. */
  readonly lifetimeSeconds?: number;
}

const ISSUER = 'https://token.actions.githubusercontent.com';
const REQUEST_PATH = '/idtoken/00000000-0000-4000-8000-000000000001';

/**
 * Where a job with `id-token: write` gets its token, for `ACTIONS_ID_TOKEN_REQUEST_URL`.
 *
 *     await using oidc = await oidcDouble({ job: { environment: 'production' } });
 */
export async function oidcDouble(options: OidcDoubleOptions = {}): Promise<OidcDouble> {
  const double = new OidcDouble(options, await SigningKey.make());
  await double.open();
  return double;
}

export class OidcDouble extends Service {
  readonly issuer: string;
  /** For ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken = randomBytes(24).toString('base64url');
  /** All that was handed out, in order. */
  readonly issued: string[] = [];
  /** What the next tokens say; tests may change it. */
  job: Job;
  subject: SubjectForm;
  lifetimeSeconds: number;
  readonly #key: SigningKey;

  constructor(options: OidcDoubleOptions, key: SigningKey) {
    super(options);
    this.issuer = options.issuer ?? ISSUER;
    this.job = options.job ?? {};
    this.subject = options.subject ?? {};
    this.lifetimeSeconds = options.lifetimeSeconds ?? 300;
    this.#key = key;
  }

  /** What the runner sets for a job that may ask. */
  get variables(): Readonly<Record<string, string>> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.origin}${REQUEST_PATH}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.requestToken,
    };
  }

  get keySet(): JSONWebKeySet {
    return this.#key.keySet;
  }

  /** A token as the endpoint would hand it out. */
  async mint(audience: string): Promise<string> {
    const now = Math.floor(this.now() / 1000);
    const until = now + this.lifetimeSeconds;
    const { issuer, subject } = this;
    const issue = { issuer, audience, subject, from: Math.min(now, until - 1), until };
    const claims = claimsOf(knownJob(this.job), issue);
    const token = await this.#key.sign(claims);
    this.issued.push(token);
    return token;
  }

  protected override async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    const { method, path } = request;
    if (method !== 'GET') throw refusal(405, `${method} is not answered`);
    if (path === '/.well-known/openid-configuration')
      return {
        status: 200,
        body: { issuer: this.issuer, jwks_uri: `${this.origin}/.well-known/jwks` },
      };
    if (path === '/.well-known/jwks') return { status: 200, body: this.keySet };
    if (path === REQUEST_PATH) return await this.#token(request);
    throw refusal(404, `There is nothing at ${path}`);
  }

  protected override errorBody(status: number): unknown {
    return { message: `A scripted ${status}` };
  }

  async #token({ query, headers }: ServiceRequest): Promise<ServiceAnswer> {
    if (!isBearer(headers['authorization'], this.requestToken))
      throw refusal(401, 'The request token is not right', false);
    if (query.get('api-version') !== '2.0')
      throw refusal(400, 'The query of the address was lost: there is no api-version');
    const audiences = query.getAll('audience');
    if (audiences.length > 1) throw refusal(400, 'There is more than one audience');
    const [owner = ''] = knownJob(this.job).repository.split('/');
    return {
      status: 200,
      body: { value: await this.mint(audiences[0] ?? `https://github.com/${owner}`) },
    };
  }
}

function refusal(status: number, message: string, isAvoidable = true): ServiceRefusal {
  return new ServiceRefusal(message, { status, body: { message } }, isAvoidable);
}

/** The scheme is of any case, the token is not (RFC 9110, 11.1). */
function isBearer(header: string | undefined, token: string): boolean {
  const [scheme = '', value] = header?.split(' ') ?? [];
  return scheme.toLowerCase() === 'bearer' && value === token;
}
