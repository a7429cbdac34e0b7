import { textField } from '../http/json.ts';
import type { ArmClient } from './arm-client.ts';

/** learn.microsoft.com/rest/api/resources/subscriptions/list */
const API_VERSION = '2022-12-01';

export interface Subscription {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  readonly tenantId: string | undefined;
  /** `Enabled`, `Warned`, `PastDue`, `Disabled` or `Deleted`. */
  readonly state: string;
}

/** The subscriptions in which the identity has a role. */
export async function listSubscriptions(arm: ArmClient): Promise<readonly Subscription[]> {
  const entries = await arm.list('/subscriptions', { apiVersion: API_VERSION });
  return entries.map(readSubscription).filter((subscription) => subscription !== undefined);
}

function readSubscription(body: unknown): Subscription | undefined {
  const id = textField(body, 'subscriptionId');
  if (id === undefined) return undefined;
  return {
    id,
    name: textField(body, 'displayName') ?? id,
    tenantId: textField(body, 'tenantId'),
    state: textField(body, 'state') ?? 'Enabled',
  };
}
