import { describe, expect, it } from '@jest/globals';
import { ArmClient, getSubscription, listSubscriptions } from '../../src/index.ts';
import { answer, answering, type Answering, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const ARM = 'https://management.azure.com';
const ID = '291bba3f-e0a5-47bc-a099-3bdcb2a50a05';
const LIST = `GET ${ARM}/subscriptions?api-version=2022-12-01`;
const one = (id: string) => `GET ${ARM}/subscriptions/${id}?api-version=2022-12-01`;

/** As in learn.microsoft.com/rest/api/resources/subscriptions/list. */
const EXAMPLE = {
  id: `/subscriptions/${ID}`,
  subscriptionId: ID,
  tenantId: '31c75423-32d6-4322-88b7-c478bdde4858',
  displayName: 'Example Subscription',
  state: 'Enabled',
};

function client(routes: Readonly<Record<string, Answering>>) {
  const { send } = answering(routes);
  return new ArmClient({ send, clock: waitingClock(), tokens: tokensOf(), resourceManager: ARM });
}

const notFound = answer(404, { error: { code: 'SubscriptionNotFound', message: 'not found.' } });

describe('subscriptions', () => {
  it('are listed, without what is none', async () => {
    const arm = client({ [LIST]: answer(200, { value: [EXAMPLE, {}] }) });
    expect(await listSubscriptions(arm)).toEqual([
      { id: ID, name: 'Example Subscription', tenantId: EXAMPLE.tenantId, state: 'Enabled' },
    ]);
  });

  it('are found by id', async () => {
    const arm = client({ [one(ID)]: answer(200, EXAMPLE) });
    expect((await getSubscription(arm, ID)).name).toBe('Example Subscription');
  });

  it.each([
    ['a slip of the pen', `${ID.slice(0, -1)}6`, `Did you mean ${ID} (Example Subscription)?`],
    ['another one', '00000000-1111-1111-1111-111111111111', `The identity sees 1: ${ID}`],
  ])('that are not seen are answered with those that are: %s', async (_, id, advice) => {
    const arm = client({ [one(id)]: notFound, [LIST]: answer(200, { value: [EXAMPLE] }) });
    await expect(getSubscription(arm, id)).rejects.toMatchObject({
      code: 'SubscriptionNotFound',
      remedy: expect.stringContaining(advice),
    });
  });

  it('keep their refusal where listing is refused too', async () => {
    const arm = client({ [one(ID)]: notFound, [LIST]: answer(403) });
    await expect(getSubscription(arm, ID)).rejects.toMatchObject({
      remedy: expect.stringMatching(/^The identity sees no subscription at all\. Look at/u),
    });
  });
});
