import { X509Certificate } from 'node:crypto';
import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWK,
  jwtVerify,
} from 'jose';
import { entraRefusal } from './entra-error.ts';
import { type AzureExchange, type AzureReply, azureServer, type AzureServer } from './exchange.ts';
import { signingKey } from './signing-key.ts';

export interface EntraApplication {
  readonly clientId: string;
  readonly objectId: string;
  readonly credentials?: readonly {
    readonly issuer: string;
    readonly subject: string;
    readonly audience: string;
  }[];
  readonly secret?: string;
  /** PEM, without its key. */
  readonly certificate?: string;
  readonly isDisabled?: boolean;
}

export interface EntraOptions {
  readonly tenantId: string;
  readonly applications: readonly EntraApplication[];
  /** By issuer: the keys that it signs with. */
  readonly issuers?: Readonly<Record<string, JWK>>;
  /** Resources that the tenant knows; all unless told. */
  readonly resources?: readonly string[];
  /** Seconds that a token holds; an hour unless told. */
  readonly lifetime?: number;
}

/** Entra's token endpoint for one tenant: client credentials by assertion, certificate or secret. */
export async function entraDouble(options: EntraOptions): Promise<AzureServer> {
  const key = await signingKey('entra');
  const { tenantId, lifetime = 3600 } = options;
  return azureServer(async (exchange, url) => {
    const [, tenant = '', ...rest] = exchange.url.pathname.split('/');
    if (exchange.method !== 'POST' || rest.join('/') !== 'oauth2/v2.0/token')
      return { status: 404, body: '' };
    const form = new URLSearchParams(exchange.body);
    const words = { tenant, client: form.get('client_id') ?? '' };
    if (tenant !== tenantId) return entraRefusal(90002, words);
    const application = options.applications.find(({ clientId }) => clientId === words.client);
    if (!application) return entraRefusal(700016, words);
    if (application.isDisabled) return entraRefusal(7000112, words);
    const refused = await judge(exchange, form, application, options, url);
    if (refused) return refused;
    const scope = form.get('scope') ?? '';
    const resource = scope.replace(/\/\.default$/u, '');
    if (!scope.endsWith('/.default') || options.resources?.includes(resource) === false)
      return entraRefusal(500011, { ...words, resource });
    const now = Math.floor(Date.now() / 1000);
    const who = { oid: application.objectId, appid: application.clientId, tid: tenantId };
    const access_token = await key.sign({
      ...{ iss: `https://sts.windows.net/${tenantId}/`, aud: resource, ...who },
      ...{ iat: now, nbf: now, exp: now + lifetime },
    });
    return { status: 200, body: { token_type: 'Bearer', expires_in: lifetime, access_token } };
  });
}

/** @returns how the proof is refused; undefined for a good one */
async function judge(
  { url: asked }: AzureExchange,
  form: URLSearchParams,
  application: EntraApplication,
  options: EntraOptions,
  url: string,
): Promise<AzureReply | undefined> {
  const words = { client: application.clientId };
  if (form.get('grant_type') !== 'client_credentials') return entraRefusal(50027, words);
  const secret = form.get('client_secret');
  if (secret !== null)
    return secret === application.secret ? undefined : entraRefusal(7000215, words);
  const assertion = form.get('client_assertion') ?? '';
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  if (form.get('client_assertion_type') !== type) return entraRefusal(50027, words);
  try {
    const claims = decodeJwt(assertion);
    return claims.iss === application.clientId
      ? await judgeCertificate(assertion, application, `${url}${asked.pathname}`)
      : await judgeFederated(assertion, application, options);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return entraRefusal(700024, words);
    return entraRefusal(50027, words);
  }
}

async function judgeFederated(
  assertion: string,
  { clientId, credentials = [] }: EntraApplication,
  { issuers = {} }: EntraOptions,
): Promise<AzureReply | undefined> {
  const { iss: issuer = '', sub: subject = '', aud } = decodeJwt(assertion);
  const audience = typeof aud === 'string' ? aud : '';
  const words = { client: clientId, issuer, subject, audience };
  if (credentials.length === 0) return entraRefusal(70025, words);
  const byIssuer = credentials.filter((credential) => credential.issuer === issuer);
  if (byIssuer.length === 0) return entraRefusal(700211, words);
  const bySubject = byIssuer.filter((credential) => credential.subject === subject);
  if (bySubject.length === 0) {
    const small = subject.toLowerCase();
    const isCase = byIssuer.some((credential) => credential.subject.toLowerCase() === small);
    return entraRefusal(isCase ? 7002138 : 700213, words);
  }
  if (!bySubject.some((credential) => credential.audience === audience))
    return entraRefusal(700212, words);
  const key = issuers[issuer];
  if (!key) return entraRefusal(50027, words);
  await jwtVerify(assertion, createLocalJWKSet({ keys: [key] }));
  return undefined;
}

async function judgeCertificate(
  assertion: string,
  { clientId, certificate }: EntraApplication,
  endpoint: string,
): Promise<AzureReply | undefined> {
  if (certificate === undefined) return entraRefusal(700027, { client: clientId });
  const known = new X509Certificate(certificate);
  const thumbprint = Buffer.from(known.fingerprint256.replaceAll(':', ''), 'hex').toString(
    'base64url',
  );
  if (decodeProtectedHeader(assertion)['x5t#S256'] !== thumbprint)
    return entraRefusal(700027, { client: clientId });
  const wanted = { issuer: clientId, subject: clientId, audience: endpoint };
  await jwtVerify(assertion, known.publicKey, wanted);
  return undefined;
}
