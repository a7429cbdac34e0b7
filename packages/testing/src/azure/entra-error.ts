import { randomUUID } from 'node:crypto';
import type { AzureReply } from './exchange.ts';

/** By number of AADSTS: status, OAuth error, and what Entra says; texts as users quote them in the issues of Azure/login. */
const REFUSALS: Readonly<Record<number, readonly [number, string, string]>> = {
  50027: [400, 'invalid_request', 'JWT token is invalid or malformed.'],
  53003: [400, 'invalid_grant', 'Access has been blocked by Conditional Access policies.'],
  70025: [
    401,
    'invalid_client',
    'The client {client} has no configured federated identity credentials.',
  ],
  90002: [400, 'invalid_request', "Tenant '{tenant}' not found."],
  500011: [
    400,
    'invalid_resource',
    'The resource principal named {resource} was not found in the tenant.',
  ],
  700016: [
    400,
    'unauthorized_client',
    "Application with identifier '{client}' was not found in the directory.",
  ],
  700024: [401, 'invalid_client', 'Client assertion is not within its valid time range.'],
  700027: [
    401,
    'invalid_client',
    'The certificate with identifier used to sign the client assertion is not registered on application.',
  ],
  700211: [
    401,
    'invalid_client',
    "No matching federated identity record found for presented assertion issuer '{issuer}'.",
  ],
  700212: [
    401,
    'invalid_client',
    "No matching federated identity record found for presented assertion audience '{audience}'.",
  ],
  700213: [
    401,
    'invalid_client',
    "No matching federated identity record found for presented assertion subject '{subject}'.",
  ],
  7000112: [400, 'unauthorized_client', 'Application {client} is disabled.'],
  7000215: [401, 'invalid_client', 'Invalid client secret provided.'],
  7000222: [401, 'invalid_client', 'The provided client secret keys are expired.'],
  7002138: [
    401,
    'invalid_client',
    "No matching federated identity record found for presented assertion subject '{subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.",
  ],
};

export const ENTRA_CODES: readonly number[] = Object.keys(REFUSALS).map(Number);

/** A refusal as Entra words and shapes it. */
export function entraRefusal(code: number, words: Readonly<Record<string, string>>): AzureReply {
  const [status, error, text] = REFUSALS[code] ?? [400, 'invalid_request', 'Unknown.'];
  const said = text.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? '');
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = new Date().toISOString().replace('T', ' ').slice(0, 19) + 'Z';
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${said} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  };
}
