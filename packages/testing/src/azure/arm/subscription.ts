import { randomUUID } from 'node:crypto';

export interface SubscriptionOptions {
  readonly id?: string;
  readonly name?: string;
  readonly state?: 'Enabled' | 'Disabled' | 'Warned' | 'PastDue' | 'Deleted';
}

export interface Subscription {
  readonly id: string;
  readonly subscriptionId: string;
  readonly displayName: string;
}

/** As the published example of Subscriptions_List shows one (azure-rest-api-specs, Microsoft.Resources 2022-12-01). */
export function makeSubscription(
  { id = randomUUID(), name = 'Example Subscription', state = 'Enabled' }: SubscriptionOptions,
  tenantId: string,
): Subscription {
  const quota = 'Internal_2014-09-01';
  const body = {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId,
    displayName: name,
    state,
    subscriptionPolicies: { locationPlacementId: quota, quotaId: quota, spendingLimit: 'Off' },
    authorizationSource: 'RoleBased',
    managedByTenants: [],
  };
  return body;
}
