import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { type AzureReply, azureServer, type AzureServer } from './exchange.ts';

export interface ArmSubscription {
  readonly id: string;
  readonly name: string;
}

export interface ArmOptions {
  /** Those in which an identity has a role, by object id. */
  readonly subscriptions: Readonly<Record<string, readonly ArmSubscription[]>>;
  /** How many a page holds; all unless told. */
  readonly pageSize?: number;
}

/** Azure Resource Manager as far as a login asks it; learn.microsoft.com/rest/api/resources/subscriptions/list. */
export async function armDouble({
  subscriptions,
  pageSize = 1000,
}: ArmOptions): Promise<AzureServer> {
  return azureServer(({ url, headers }, self) => {
    const [, token = ''] = /^Bearer (.+)$/u.exec(headers['authorization'] ?? '') ?? [];
    const claims = token === '' ? undefined : decodeJwt(token);
    if (claims?.aud !== self)
      return refusal(
        401,
        'InvalidAuthenticationTokenAudience',
        'The access token has been obtained for the wrong audience.',
      );
    if (!url.searchParams.has('api-version'))
      return refusal(
        400,
        'MissingApiVersionParameter',
        'The api-version query parameter (?api-version=) is required for all requests.',
      );
    if (url.pathname !== '/subscriptions') return refusal(404, 'InvalidResource', 'Not found.');
    const seen = subscriptions[String(claims['oid'])] ?? [];
    const from = Number(url.searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(from + pageSize));
    const page = seen.slice(from, from + pageSize).map(({ id, name }) => ({
      ...{ id: `/subscriptions/${id}`, subscriptionId: id, displayName: name },
      ...{ state: 'Enabled', tenantId: claims['tid'] },
    }));
    const isLast = from + pageSize >= seen.length;
    return { status: 200, body: { value: page, ...(!isLast && { nextLink: next.href }) } };
  });
}

function refusal(status: number, code: string, message: string): AzureReply {
  return {
    status,
    headers: { 'x-ms-correlation-request-id': randomUUID() },
    body: { error: { code, message } },
  };
}
