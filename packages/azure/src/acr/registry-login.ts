import { AzureError } from '../azure-error.ts';
import { claimsOf } from '../federation/claims.ts';
import { bearerChallenge } from '../http/challenge.ts';
import { parseJson, textField } from '../http/json.ts';
import { reach } from '../http/reach.ts';
import type { AzureAnswer, AzureRequest, Send } from '../http/send.ts';
import type { Tokens } from '../token/tokens.ts';
import { explainRegistry } from './explain.ts';

/**
 * The registries' own resource, in every cloud. Registries may refuse tokens for Azure Resource Manager
 * (`azureADAuthenticationAsArmPolicy`, learn.microsoft.com/azure/container-registry/container-registry-disable-authentication-as-arm),
 * so those are never used.
 */
const REGISTRY_SCOPE = 'https://containerregistry.azure.net/.default';

/** Says that the password is a refresh token of the registry: Azure/acr docs/AAD-OAuth.md. */
export const REGISTRY_USER = '00000000-0000-0000-0000-000000000000';

/** What docker logs in with. */
export interface RegistryLogin {
  /** `shop.azurecr.io` */
  readonly registry: string;
  /** A refresh token of the registry. Secret. */
  readonly password: string;
  /** Milliseconds since 1970; undefined where the token does not say. */
  readonly expiresAt: number | undefined;
}

export interface RegistryLoginOptions {
  readonly send: Send;
  readonly tokens: Tokens;
  readonly tenantId: string;
  /** A login server, as `loginServer` makes it. */
  readonly registry: string;
  /** Where it answers, for tests; `https://<registry>` without it. */
  readonly origin?: string;
}

/**
 * Exchanges a token of Entra's for a refresh token of the registry (Azure/acr docs/AAD-OAuth.md). The token goes to the
 * registry itself or nowhere.
 *
 * @throws AzureError where the registry refuses it, with a remedy
 */
export async function logInToRegistry(options: RegistryLoginOptions): Promise<RegistryLogin> {
  const { tokens, tenantId, registry, origin = `https://${registry}` } = options;
  const challenge = await ask(options, { method: 'GET', url: `${origin}/v2/` });
  verifyChallenge(challenge, registry, origin);
  const { token } = await tokens.get(REGISTRY_SCOPE);
  const form = {
    grant_type: 'access_token',
    service: registry,
    tenant: tenantId,
    access_token: token,
  };
  const answer = await ask(options, {
    method: 'POST',
    url: `${origin}/oauth2/exchange`,
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  const password = textField(parseJson(answer.text), 'refresh_token');
  if (answer.status !== 200 || password === undefined)
    throw explainRegistry(answer, registry, claimsOf(token).text('oid'));
  return { registry, password, expiresAt: claimsOf(password).expiresAt };
}

async function ask(
  { send, registry }: RegistryLoginOptions,
  request: AzureRequest,
): Promise<AzureAnswer> {
  return reach(send, request, {
    name: `The registry ${registry}`,
    remedy:
      'Look at its name: `az acr list --output table`. A registry with only private endpoints needs a runner in its network',
  });
}

/** @throws AzureError where whoever answers is not this registry */
function verifyChallenge(answer: AzureAnswer, registry: string, origin: string): void {
  if (answer.status !== 401) throw explainRegistry(answer, registry, undefined);
  const parameters = bearerChallenge(answer.headers['www-authenticate'])?.parameters;
  const realm = parameters?.get('realm') ?? '';
  const service = parameters?.get('service')?.toLowerCase();
  const isOwn = URL.canParse(realm) && new URL(realm).origin === new URL(origin).origin;
  if (isOwn && service === registry) return;
  throw new AzureError(`${registry} wants its tokens sent elsewhere`, {
    status: answer.status,
    remedy:
      'No token was sent. Something between the runner and the registry answers instead: look at the proxy and the name',
  });
}
