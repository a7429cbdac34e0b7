import { claimsOf, type Cloud, scopeOf, type Tokens } from '@gatehouse/azure';
import { UserError } from '@gatehouse/findings';
import { claimsOfJob, type Identity } from './identity.ts';
import type { Inputs } from './inputs.ts';
import { chooseSubscription, type Subscription, type Subscriptions } from './subscription.ts';

/** Who is logged in, and where. */
export interface Login {
  readonly cloud: Cloud;
  readonly identity: Identity;
  readonly clientId: string | undefined;
  readonly tenantId: string;
  /** Of the service principal or managed identity, as role assignments and role bindings name it. */
  readonly objectId: string | undefined;
  /** What GitHub called this job; absent where another proof was used. */
  readonly subject: string | undefined;
  /** Of the token for the resource manager. Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly subscription: Subscription | undefined;
  /** By scope: what the input `token-scopes` asked for. */
  readonly asked: ReadonlyMap<string, string>;
  readonly tokens: Tokens;
}

export interface LoginSetting {
  readonly inputs: Inputs;
  readonly cloud: Cloud;
  readonly identity: Identity;
  readonly subscriptions: Subscriptions;
}

/**
 * Proves the identity to Entra and finds its subscription.
 *
 * @throws AzureError where Azure refuses either
 * @throws UserError where the subscription is not one of those that the workflow allows
 */
export async function logIn({
  inputs,
  cloud,
  identity,
  subscriptions,
}: LoginSetting): Promise<Login> {
  const { tokens } = identity;
  const scopes = inputs.tokenScopes ?? [];
  // One assertion serves for all of them, side by side.
  const [manager, ...others] = await Promise.all(
    [scopeOf(cloud.resourceManagerAudience), ...scopes].map((scope) => tokens.get(scope)),
  );
  if (!manager) throw new Error('a token was asked for');
  const claims = claimsOf(manager.token);
  const tenantId = identity.tenantId ?? claims.text('tid');
  if (tenantId === undefined)
    throw new UserError('The token does not say which tenant it is for', {
      remedy: 'Give tenant-id',
    });
  const wanted = inputs.subscriptionId ?? identity.subscriptionId;
  return {
    cloud,
    identity,
    clientId: identity.clientId ?? claims.text('appid'),
    tenantId,
    objectId: claims.text('oid'),
    subject: (await claimsOfJob(identity))?.subject,
    expiresAt: manager.expiresAt,
    subscription: await chooseSubscription(subscriptions, {
      wanted,
      allowed: inputs.allowedSubscriptionIds,
      mayBeNone: inputs.allowNoSubscriptions ?? false,
      objectId: claims.text('oid'),
    }),
    asked: new Map(scopes.map((scope, index) => [scope, others[index]?.token ?? ''])),
    tokens,
  };
}
