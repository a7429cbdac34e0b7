import { describe, expect, it } from '@jest/globals';
import { ArmClient, listSubscriptions } from '../../src/index.ts';
import { answer, answering, type Answering, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const ARM = 'https://management.azure.com';
const ID = '291bba3f-e0a5-47bc-a099-3bdcb2a50a05';
const LIST = `GET ${ARM}/subscriptions?api-version=2022-12-01`;

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

describe('subscriptions', () => {
  it('are listed, without what is none', async () => {
    const arm = client({ [LIST]: answer(200, { value: [EXAMPLE, {}] }) });
    expect(await listSubscriptions(arm)).toEqual([
      { id: ID, name: 'Example Subscription', tenantId: EXAMPLE.tenantId, state: 'Enabled' },
    ]);
  });
});
