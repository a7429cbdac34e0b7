import { describe, expect, it } from '@jest/globals';
import { client, opened } from './client.ts';
import { githubDouble, slowedDown, usedUp } from '../../src/index.ts';

describe('the primary limit', () => {
  it('counts down on each answer and is told without counting', async () => {
    await using double = await opened({}, { limit: 5 });
    const first = await double.call('GET', '/repos/acme/shop');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('4');
    expect((await double.call('GET', '/repos/acme/other')).headers.get('x-ratelimit-used')).toBe(
      '2',
    );
    const told = await double.call('GET', '/rate_limit');
    expect(told.body).toMatchObject({ rate: { limit: 5, remaining: 3, used: 2 } });
  });

  it('refuses when nothing is left, until it is reset', async () => {
    await using github = await githubDouble();
    const token = github.token();
    github.limit(token, { remaining: 0, seconds: 1 });
    const call = client({ apiUrl: github.apiUrl, token });
    const refused = await call('GET', '/repos/acme/shop');
    expect(refused).toMatchObject({ status: 403, body: { message: /^API rate limit exceeded/u } });
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    const reset = Number(refused.headers.get('x-ratelimit-reset')) * 1000;
    expect(reset - Date.now()).toBeLessThan(2000);
    github.limit(token, { remaining: 0, seconds: 0 });
    expect((await call('GET', '/repos/acme/shop')).status).toBe(200);
    expect(github.violations).toEqual([]);
  });
});

describe('the secondary limits', () => {
  const WORDS = /^You have exceeded a secondary rate limit/u;

  it.each([
    ['points', { points: 11 }],
    ['contents', { contents: 2 }],
  ])('refuse a burst of writes: %s', async (_, secondaryLimits) => {
    await using double = await opened({ secondaryLimits });
    double.github.pull({ number: 1 });
    const path = '/repos/acme/shop/issues/1/comments';
    for (const body of ['one', 'two'])
      expect((await double.call('POST', path, { body })).status).toBe(201);
    const refused = await double.call('POST', path, { body: 'three' });
    expect(refused).toMatchObject({ status: 403, body: { message: WORDS } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(55);
    expect(double.github.state.comments).toHaveLength(2);
    expect(double.github.violations).toEqual([]);
  });

  it('end with their minute', async () => {
    await using double = await opened({ secondaryLimits: { points: 1, minute: 400 } });
    expect((await double.call('GET', '/repos/acme/shop')).status).toBe(200);
    expect((await double.call('GET', '/repos/acme/shop')).headers.get('retry-after')).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect((await double.call('GET', '/repos/acme/shop')).status).toBe(200);
  });

  it('refuse too many at once', async () => {
    await using double = await opened({ secondaryLimits: { concurrent: 2 } });
    const { github } = double;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    github.before('repos/get', () => held, 2);
    const waiting = [1, 2].map(() => double.call('GET', '/repos/acme/shop'));
    while (github.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await double.call('GET', '/repos/acme/shop')).status).toBe(403);
    release();
    expect((await Promise.all(waiting)).map((reply) => reply.status)).toEqual([200, 200]);
    expect(github.mostAtOnce).toBe(3);
  });
});

describe('faults', () => {
  it('strike what they name, as often as they say, after what they let through', async () => {
    await using double = await opened();
    const headers = { 'retry-after': '7' };
    double.github.fail({ operation: 'repos/get', after: 1, times: 2, status: 503, headers });
    const statuses: number[] = [];
    for (let turn = 0; turn < 4; turn += 1)
      statuses.push((await double.call('GET', '/repos/acme/shop')).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect((await double.call('GET', '/rate_limit')).status).toBe(200);
    expect(double.github.requests.map((request) => request.status)).toContain(503);
    expect(double.github.violations).toEqual([]);
  });

  it('can be the limits', async () => {
    await using double = await opened();
    double.github.fail({ operation: 'repos/get', ...slowedDown(3, 429) });
    double.github.fail({ operation: 'repos/get', ...usedUp(9) });
    const slowed = await double.call('GET', '/repos/acme/shop');
    expect(slowed).toMatchObject({ status: 429, body: { message: /secondary rate limit/u } });
    expect(slowed.headers.get('retry-after')).toBe('3');
    const used = await double.call('GET', '/repos/acme/shop');
    expect(used.status).toBe(403);
    expect(used.headers.get('x-ratelimit-remaining')).toBe('0');
  });

  it('answer with what they hold', async () => {
    await using double = await opened();
    double.github.fail({
      method: 'get',
      path: /shop$/u,
      status: 502,
      body: '<html>Unicorn!</html>',
    });
    double.github.fail({ path: '/repos/acme/shop', status: 403, body: { message: 'No' } });
    const page = await double.call('GET', '/repos/acme/shop');
    expect(page).toMatchObject({ status: 502, body: '<html>Unicorn!</html>' });
    expect(page.headers.get('content-type')).toBe('text/html');
    expect((await double.call('GET', '/repos/acme/shop')).body).toEqual({ message: 'No' });
  });

  it.each([
    [{ dropConnection: 'before' } as const, 0],
    [{ dropConnection: 'after' } as const, 1],
    [{ truncate: true }, 1],
  ])('break the connection: %j', async (fault, made) => {
    await using double = await opened();
    double.github.pull({ number: 1 });
    double.github.fail({ operation: 'issues/create-comment', ...fault });
    const path = '/repos/acme/shop/issues/1/comments';
    await expect(double.call('POST', path, { body: 'Hi' })).rejects.toThrow();
    expect(double.github.state.comments).toHaveLength(made);
    expect((await double.call('POST', path, { body: 'Hi' })).status).toBe(201);
  });

  it('delay an answer that is otherwise as it should be', async () => {
    await using double = await opened();
    double.github.fail({ operation: 'repos/get', delay: 60 });
    const start = Date.now();
    expect((await double.call('GET', '/repos/acme/shop')).status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(59);
  });

  it('and hooks must name an operation that exists', async () => {
    await using double = await opened();
    expect(() => {
      double.github.fail({ operation: 'checks/creat', status: 500 });
    }).toThrow(/checks\/creat/u);
    expect(() => {
      double.github.before('checks/creat', () => undefined);
    }).toThrow(/checks\/creat/u);
  });
});

it('says so when a hook of the test fails', async () => {
  await using double = await opened();
  double.github.before('repos/get', () => {
    throw new Error('of the test');
  });
  expect((await double.call('GET', '/repos/acme/shop')).status).toBe(500);
  expect(double.github.violations).toEqual([expect.stringContaining('of the test')]);
});

it('starts without compiling what is not asked for', async () => {
  const start = performance.now();
  await using double = await opened();
  expect((await double.call('GET', '/rate_limit')).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(1000);
});
