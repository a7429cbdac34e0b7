import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NoAnswer, readRetryAfter } from '@gatehouse/network';
import { nextAttempt, PATIENCE, RETRIES } from '../src/client/retry-policy.ts';
import { readLimit } from '../src/client/limits.ts';
import { as, double, failure, REPOSITORY } from './github.ts';
import { NOW } from './loopback.ts';

const AT = { owner: REPOSITORY.owner, repo: REPOSITORY.name };
const REAL = {
  now: () => Date.now(),
  sleep: (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  random: () => 0,
};

describe('the limits of GitHub', () => {
  it('of an hour are waited for when little of it is left', async () => {
    await using server = await double();
    const token = server.token();
    const github = as(server, {}, { token, clock: REAL });
    server.limit(token, { remaining: 1, seconds: 1 });
    await github.request('GET /repos/{owner}/{repo}', AT);
    const before = Date.now();
    await github.request('GET /repos/{owner}/{repo}', AT);
    expect(Date.now() - before).toBeGreaterThan(400);
    expect(server.requests.map(({ status }) => status)).toEqual([200, 403, 200]);
  });

  it('of an hour are not waited for when much of it is left', async () => {
    await using server = await double();
    const token = server.token();
    const github = as(server, {}, { token, clock: REAL });
    server.limit(token, { remaining: 0, seconds: 1800 });
    const error = await failure(github.request('GET /repos/{owner}/{repo}', AT));
    expect(error.kind).toBe('limited');
    expect((error.until?.getTime() ?? 0) - Date.now()).toBeGreaterThan(1_700_000);
    expect(server.requests).toHaveLength(1);
  });

  it('against bursts are kept by waiting as long as it says', async () => {
    await using server = await double({ secondaryLimits: { contents: 1, minute: 500 } });
    server.pull();
    const github = as(server, {}, { clock: REAL });
    const comment = (body: string) =>
      github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...AT,
        issue_number: 1,
        body,
      });
    await comment('one');
    await comment('two');
    expect(server.requests.map(({ status }) => status)).toEqual([201, 403, 201]);
    expect(server.state.comments.map(({ body }) => body)).toEqual(['one', 'two']);
  });
});

describe('the wait', () => {
  const time = { now: NOW, random: 0.5 };

  it('is never less than asked for, never beyond patience, and ends', () => {
    const failures = fc.record({
      kind: fc.constant('answer' as const),
      status: fc.constantFrom(403, 408, 429, 500, 502, 503, 504),
      message: fc.constantFrom('', 'You have exceeded a secondary rate limit'),
      headers: fc.record({ 'retry-after': fc.nat(400).map(String) }),
    });
    fc.assert(
      fc.property(
        failures,
        fc.nat(6),
        fc.double({ min: 0, max: 0.999 }),
        (failed, number, random) => {
          const attempt = { failure: failed, number, isRepeatable: true, patience: PATIENCE };
          const wait = nextAttempt(attempt, { now: NOW, random });
          if (number >= RETRIES) expect(wait).toBeUndefined();
          if (wait === undefined) return;
          expect(wait).toBeGreaterThanOrEqual(Number(failed.headers['retry-after']) * 1000);
          expect(wait).toBeLessThanOrEqual(PATIENCE);
        },
      ),
    );
  });

  it('is none where asking again changes nothing', () => {
    const reasons = [
      new NoAnswer('too long', { isOversized: true }),
      new NoAnswer('who?', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    ];
    for (const reason of reasons)
      expect(
        nextAttempt(
          {
            failure: { kind: 'silence', reason },
            number: 0,
            isRepeatable: true,
            patience: PATIENCE,
          },
          time,
        ),
      ).toBeUndefined();
  });

  it.each([
    ['5', NOW + 5000],
    [new Date(NOW + 60_000).toUTCString(), NOW + 60_000],
    ['soon', undefined],
    ['', undefined],
    ['-5', undefined],
  ])('is read from retry-after: %j', (value, expected) => {
    expect(readRetryAfter({ 'retry-after': value }, NOW)).toBe(expected);
  });

  it('is asked for by no ordinary refusal', () => {
    const headers = { 'x-ratelimit-remaining': '4000' };
    expect(readLimit({ status: 403, headers, message: 'No' }, NOW)).toBeUndefined();
    expect(readLimit({ status: 422, headers: {}, message: 'No' }, NOW)).toBeUndefined();
  });
});
