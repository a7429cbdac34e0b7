import { describe, expect, it } from '@jest/globals';
import { ArmClient, whenDone } from '../../src/index.ts';
import { answer, answering, type Answering, tokensOf } from '../answering.ts';
import { waitingClock } from '../waiting-clock.ts';

const ARM = 'https://management.azure.com';
const STATE = `${ARM}/operations/1`;
const RESULT = `${ARM}/results/1`;
const WAITING = { what: 'The change', patience: 60_000 };

function client(routes: Readonly<Record<string, Answering | readonly Answering[]>>) {
  const clock = waitingClock();
  const { send } = answering(routes);
  return { clock, arm: new ArmClient({ send, clock, tokens: tokensOf(), resourceManager: ARM }) };
}

describe('whenDone', () => {
  it('takes an answer that is there at once', async () => {
    const { arm, clock } = client({});
    expect(await whenDone(arm, answer(200, { a: 1 }), WAITING)).toEqual({ a: 1 });
    expect(clock.waits).toEqual([]);
  });

  it('asks at Location, as often as it is told to', async () => {
    const { arm, clock } = client({
      [`GET ${RESULT}`]: [answer(202, '', { 'retry-after': '7' }), answer(200, { done: true })],
    });
    const started = answer(202, '', { location: RESULT, 'retry-after': '3' });
    expect(await whenDone(arm, started, WAITING)).toEqual({ done: true });
    expect(clock.waits).toEqual([3_000, 7_000]);
  });

  it('follows Azure-AsyncOperation before Location, and then takes the result there', async () => {
    const { arm } = client({
      [`GET ${STATE}`]: [answer(200, { status: 'Running' }), answer(200, { status: 'Succeeded' })],
      [`GET ${RESULT}`]: answer(200, { made: 'it' }),
    });
    const started = answer(202, '', { 'azure-asyncoperation': STATE, location: RESULT });
    expect(await whenDone(arm, started, WAITING)).toEqual({ made: 'it' });
  });

  it('tells why an operation failed', async () => {
    const { arm } = client({
      [`GET ${STATE}`]: answer(200, {
        status: 'Failed',
        error: { code: 'ScopeLocked', message: 'locked' },
      }),
    });
    await expect(
      whenDone(arm, answer(201, '', { 'azure-asyncoperation': STATE }), WAITING),
    ).rejects.toMatchObject({ code: 'ScopeLocked', message: expect.stringContaining('locked') });
  });

  it('tells that an operation was cancelled', async () => {
    const { arm } = client({ [`GET ${STATE}`]: answer(200, { status: 'Canceled' }) });
    await expect(
      whenDone(arm, answer(202, '', { 'azure-asyncoperation': STATE }), WAITING),
    ).rejects.toThrow('was cancelled');
  });

  it('has a deadline', async () => {
    const { arm, clock } = client({ [`GET ${RESULT}`]: answer(202, '', { 'retry-after': '25' }) });
    await expect(whenDone(arm, answer(202, '', { location: RESULT }), WAITING)).rejects.toThrow(
      'has not ended after 60 s',
    );
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });

  it.each([undefined, 'https://evil.example/results/1', '/results/1'])(
    'does not follow %s',
    async (location) => {
      const { arm } = client({});
      const started = answer(202, '', location === undefined ? {} : { location });
      await expect(whenDone(arm, started, WAITING)).rejects.toThrow('does not say where it is');
    },
  );
});
