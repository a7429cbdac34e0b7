import { nearest } from '@gatehouse/findings';
import { AzureError } from '../azure-error.ts';
import { textField } from '../http/json.ts';
import type { ArmClient } from './arm-client.ts';
import { armPath } from './path.ts';
import { withRemedy } from './with-remedy.ts';

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

/**
 * One subscription.
 *
 * @throws AzureError where the identity does not see it; then with those that it does see
 */
export async function getSubscription(arm: ArmClient, id: string): Promise<Subscription> {
  try {
    const body = await arm.get(armPath`/subscriptions/${id}`, { apiVersion: API_VERSION });
    const subscription = readSubscription(body);
    if (subscription) return subscription;
  } catch (error) {
    if (error instanceof AzureError && error.status === 404)
      throw await withVisible(arm, id, error);
    throw error;
  }
  throw new AzureError(`The answer about subscription ${id} is not Azure’s`);
}

async function withVisible(arm: ArmClient, id: string, error: AzureError): Promise<AzureError> {
  const visible = await listSubscriptions(arm).catch(() => []);
  const seen =
    visible.length === 0 ? 'The identity sees no subscription at all.' : seenOf(visible, id);
  return withRemedy(error, `${seen} ${error.remedy ?? ''}`.trim());
}

function seenOf(visible: readonly Subscription[], id: string): string {
  const close = nearest(
    id,
    visible.map((subscription) => subscription.id),
  );
  const meant = visible.find((subscription) => subscription.id === close);
  if (meant) return `Did you mean ${meant.id} (${meant.name})?`;
  const some = visible
    .slice(0, 5)
    .map((subscription) => `${subscription.id} (${subscription.name})`);
  return `The identity sees ${visible.length}: ${some.join(', ')}${visible.length > 5 ? ', …' : ''}.`;
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
