import type { EntraDouble } from '../../src/index.ts';

export const ARM_SCOPE = 'https://management.azure.com/.default';
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a form and reads what comes back as JSON. */
export async function post(url: string, form: Readonly<Record<string, string>>): Promise<Reply> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Reply['body'],
  };
}

/** Asks for a token for Azure Resource Manager unless told otherwise. */
export async function askToken(
  entra: EntraDouble,
  form: Readonly<Record<string, string>>,
  tenant = entra.tenantId,
): Promise<Reply> {
  const defaults = { grant_type: 'client_credentials', scope: ARM_SCOPE };
  return await post(`${entra.authority}${tenant}/oauth2/v2.0/token`, { ...defaults, ...form });
}

export function byAssertion(clientId: string, assertion: string): Record<string, string> {
  return {
    client_id: clientId,
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: assertion,
  };
}
