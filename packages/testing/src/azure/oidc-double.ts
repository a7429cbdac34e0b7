import { randomUUID } from 'node:crypto';
import { azureServer, type AzureServer } from './exchange.ts';
import { type SigningKey, signingKey } from './signing-key.ts';

/** What GitHub knows of a job. docs.github.com, "OpenID Connect reference". */
export interface OidcJob {
  /** `repo:acme/shop:environment:production` */
  readonly subject: string;
  /** Other claims: `repository`, `ref`, `event_name`, `job_workflow_ref` … */
  readonly claims?: Readonly<Record<string, string>>;
  /** Seconds that an assertion holds; GitHub's 300 unless told. */
  readonly lifetime?: number;
  /** GitHub's own unless told. */
  readonly issuer?: string;
}

export interface OidcDouble extends AzureServer {
  readonly issuer: string;
  readonly key: SigningKey;
  /** What the runner sets in the environment of a job that may ask. */
  readonly environment: Readonly<Record<string, string>>;
}

const GITHUB = 'https://token.actions.githubusercontent.com';

/** GitHub's endpoint for OIDC tokens: GET with the token of the job, signed answers. */
export async function oidcDouble(job: OidcJob): Promise<OidcDouble> {
  const { subject, claims = {}, lifetime = 300, issuer = GITHUB } = job;
  const key = await signingKey('github');
  const token = randomUUID();
  const server = await azureServer(async ({ method, url, headers }) => {
    if (method !== 'GET' || url.pathname !== '/token') return { status: 404, body: '' };
    if (headers['authorization']?.toLowerCase() !== `bearer ${token}`)
      return { status: 401, body: { message: 'Unauthorized' } };
    // Without an audience GitHub takes the address of the repository's owner.
    const audience = url.searchParams.get('audience') ?? 'https://github.com/acme';
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 600, exp: now + lifetime };
    const value = await key.sign({
      ...{ iss: issuer, sub: subject, aud: audience, jti: randomUUID() },
      ...{ ...times, ...claims },
    });
    return { status: 200, body: { value, count: value.length } };
  });
  return {
    ...server,
    issuer,
    key,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    },
  };
}
