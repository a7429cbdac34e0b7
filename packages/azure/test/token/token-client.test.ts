import { describe, expect, it } from '@jest/globals';
import { AzureError, bySecret, type Send, TokenClient } from '../../src/index.ts';
import { waitingClock } from '../waiting-clock.ts';

const clientOf = (send: Send): TokenClient =>
  new TokenClient({
    ...{ send, clock: waitingClock(), authority: 'https://login.example', patience: 0 },
    credential: bySecret({ clientId: 'client', tenantId: 'tenant' }, 'secret'),
    explain: ({ error }) => new AzureError(error),
    inform: () => undefined,
  });

const answering =
  (body: object): Send =>
  () =>
    Promise.resolve({ status: 200, headers: {}, text: JSON.stringify(body) });

describe('a token client', () => {
  it.each([-1, 1e12, 1e300, 'soon'])('takes no lifetime of %s seconds for one', async (seconds) => {
    const client = clientOf(answering({ access_token: 'token', expires_in: seconds }));
    await expect(client.get('scope')).rejects.toThrow("is not Entra's (status 200)");
  });

  it('asks once for a scope that several want at once, and again after a failure', async () => {
    let asked = 0;
    const client = clientOf((request) => {
      asked++;
      if (asked === 1) return Promise.reject(new Error('reset'));
      return answering({ access_token: `token ${asked}`, expires_in: 3600 })(request);
    });
    await expect(Promise.all([client.get('a'), client.get('a')])).rejects.toThrow(
      'login.example does not answer: reset',
    );
    const both = await Promise.all([client.get('a'), client.get('a')]);
    expect(both.map(({ token }) => token)).toEqual(['token 2', 'token 2']);
    expect(asked).toBe(2);
  });

  it('asks anew for one that is about to end', async () => {
    let asked = 0;
    const client = clientOf((request) =>
      answering({ access_token: `token ${++asked}`, expires_in: 299 })(request),
    );
    expect((await client.get('a')).token).toBe('token 1');
    expect((await client.get('a')).token).toBe('token 2');
  });
});
