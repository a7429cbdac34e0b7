import { describe, expect, it } from '@jest/globals';
import { NoAnswer } from '@gatehouse/network';
import { type AzureAnswer, retrying, type Send } from '../../src/index.ts';
import { waitingClock } from '../waiting-clock.ts';

const REQUEST = { method: 'GET', url: 'https://login.example/token' } as const;

const answer = (status: number, headers: Record<string, string> = {}): AzureAnswer => ({
  status,
  headers,
  text: '',
});

const inTurn = (...outcomes: (AzureAnswer | Error)[]): Send => {
  const left = [...outcomes];
  return () => {
    const next = left.shift();
    if (next === undefined) throw new Error('asked too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
};

describe('retrying', () => {
  it.each([
    ['a certificate that nobody vouches for', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
    ['a proxy that refuses', { proxy: 'proxy.example:3128' }],
  ])('does not ask again after %s', async (_, details) => {
    const clock = waitingClock();
    const error = new NoAnswer('Proxy response (407) !== 200', details);
    const send = retrying(inTurn(error), { clock, retries: 3, patience: 60_000 });
    await expect(send(REQUEST)).rejects.toBe(error);
    expect(clock.waits).toEqual([]);
  });

  it('asks again with growing waits, and says so', async () => {
    const clock = waitingClock();
    const said: string[] = [];
    const send = retrying(inTurn(answer(503), new Error('reset'), answer(200)), {
      clock,
      retries: 3,
      patience: 60_000,
      log: (message) => said.push(message),
    });
    expect((await send(REQUEST)).status).toBe(200);
    expect(clock.waits).toEqual([375, 750]);
    expect(said).toEqual([
      'login.example answered 503: again in 375 ms',
      'login.example did not answer: again in 750 ms',
    ]);
  });

  it.each([
    ['seconds', '7', 7_000],
    ['a date', new Date(10_000).toUTCString(), 10_000],
  ])('waits as long as the service asks, in %s', async (_, said, wait) => {
    const clock = waitingClock();
    const options = { clock, retries: 1, patience: 60_000 };
    const send = retrying(inTurn(answer(429, { 'retry-after': said }), answer(200)), options);
    await send(REQUEST);
    expect(clock.waits).toEqual([wait]);
  });

  it('does not wait longer than it was told', async () => {
    const clock = waitingClock();
    const options = { clock, retries: 5, patience: 60_000 };
    const send = retrying(inTurn(answer(429, { 'retry-after': '3600' })), options);
    expect((await send(REQUEST)).status).toBe(429);
    expect(clock.waits).toEqual([]);
  });

  it('gives the last outcome after the last attempt', async () => {
    const options = { clock: waitingClock(), retries: 1, patience: 60_000 };
    await expect(
      retrying(inTurn(answer(500), new Error('reset')), options)(REQUEST),
    ).rejects.toThrow('reset');
  });

  it.each([200, 400, 401, 403, 404, 501])('leaves %d as it is', async (status) => {
    const options = { clock: waitingClock(), retries: 3, patience: 60_000 };
    expect((await retrying(inTurn(answer(status)), options)(REQUEST)).status).toBe(status);
  });
});
