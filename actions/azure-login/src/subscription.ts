import { assignmentCommand } from '@gatehouse/azure';
import { nearest, UserError } from '@gatehouse/findings';

export interface Subscription {
  readonly id: string;
  readonly name: string;
}

/** What Azure Resource Manager knows of them. */
export interface Subscriptions {
  /** Those that the identity has a role in. */
  list(): Promise<readonly Subscription[]>;
}

export interface SubscriptionWish {
  readonly wanted: string | undefined;
  readonly allowed: readonly string[] | undefined;
  /** Whether an identity without any will do: it may only be there for Entra or a registry. */
  readonly mayBeNone: boolean;
  readonly objectId: string | undefined;
}

/**
 * The subscription that is asked for or, where none is, the only one.
 *
 * @throws UserError where it cannot be told, or is not allowed
 */
export async function chooseSubscription(
  subscriptions: Subscriptions,
  wish: SubscriptionWish,
): Promise<Subscription | undefined> {
  const { wanted, mayBeNone } = wish;
  const seen = await subscriptions.list();
  if (wanted !== undefined) return allowed(pick(seen, wanted, wish), wish);
  const [only, ...more] = seen;
  if (only && more.length === 0) return allowed(only, wish);
  if (mayBeNone) return undefined;
  if (only === undefined) throw noRole('any subscription', wish.objectId);
  throw new UserError(`The identity has a role in ${seen.length} subscriptions`, {
    remedy: `Give subscription-id: ${seen
      .slice(0, 5)
      .map(({ id, name }) => `${id} (${name})`)
      .join(', ')}`,
  });
}

function pick(
  seen: readonly Subscription[],
  wanted: string,
  { objectId, mayBeNone }: SubscriptionWish,
): Subscription {
  const found = seen.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  if (mayBeNone && seen.length === 0) return { id: wanted, name: '' };
  const near = nearest(
    wanted,
    seen.map(({ id }) => id),
  );
  if (near !== undefined)
    throw new UserError(`There is no subscription ${wanted} for this identity`, {
      remedy: `Did you mean ${near}?`,
    });
  throw noRole(`the subscription ${wanted}`, objectId);
}

function noRole(where: string, objectId: string | undefined): UserError {
  const command = assignmentCommand({ objectId, role: 'Reader', scope: '/subscriptions/<id>' });
  return new UserError(`The login is good, but the identity has no role in ${where}`, {
    remedy: `Give it one, such as ${command}, which takes a few minutes to hold; or set allow-no-subscriptions: true`,
  });
}

function allowed(found: Subscription, { allowed: ids }: SubscriptionWish): Subscription {
  if (ids === undefined || ids.some((id) => id.toLowerCase() === found.id.toLowerCase()))
    return found;
  throw new UserError(`The subscription ${found.id} is not one of allowed-subscription-ids`, {
    remedy: 'Look at what sets subscription-id: this job must not go there',
  });
}
