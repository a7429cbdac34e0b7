import { afterEach, describe, expect, it } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describeError } from '@gatehouse/findings';
import { GithubError } from '../src/index.ts';
import { json, loopback, type Loopback, NOW, swift, swiftClock, TOKEN } from './loopback.ts';

const REPO = { owner: 'acme', repo: 'shop' };
const GET = 'GET /repos/{owner}/{repo}';
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, number: number) => void,
): Promise<Loopback> {
  server = await loopback(answer);
  return server;
}

async function failure(asking: Promise<unknown>): Promise<GithubError> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
  throw new Error('It succeeded');
}

describe('a request', () => {
  it('goes below the path of the API with token, version and name', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 200, { id: 1 });
    });
    const answer = await swift(`${url}/api/v3`).request(GET, REPO);
    expect(answer).toMatchObject({ status: 200, data: { id: 1 } });
    expect(asked[0]?.url).toBe('/api/v3/repos/acme/shop');
    expect(asked[0]?.headers).toMatchObject({
      authorization: `token ${TOKEN}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^gatehouse\/0\.0\.0 /u),
    });
  });

  it('goes without a token where there is none', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 200, {});
    });
    const github = swift(url, { token: ' ' });
    await github.request(GET, REPO);
    expect(github.isAuthenticated).toBe(false);
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it('cannot leave its path by a parameter', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 200, {});
    });
    await swift(url).request(GET, { owner: '../..', repo: 'a?b#c' });
    expect(asked[0]?.url).toBe('/repos/..%2F../a%3Fb%23c');
  });

  it('keeps a second between writes', async () => {
    const { url } = await serve((_, response) => {
      json(response, 200, {});
    });
    const github = swift(url, { isPaced: true });
    const patch = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
    await github.request(patch, { ...REPO, check_run_id: 1 });
    const before = performance.now();
    await github.request(patch, { ...REPO, check_run_id: 1 });
    expect(performance.now() - before).toBeGreaterThan(800);
  });
});

describe('asking again', () => {
  it.each([500, 502, 503, 504])('after %i, with growing waits', async (status) => {
    const { url, asked } = await serve((_, response, number) => {
      json(response, number < 4 ? status : 200, { message: 'Oops' });
    });
    const clock = swiftClock();
    await swift(url, { clock }).request(GET, REPO);
    expect(asked).toHaveLength(4);
    expect(clock.waits).toEqual([1000, 2000, 4000]);
  });

  it('ends after three times', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 503, { message: 'Unicorn' });
    });
    const error = await failure(swift(url).request(GET, REPO));
    expect(error).toMatchObject({ kind: 'unreachable', status: 503, mayHaveHappened: false });
    expect(error.message).toContain('Unicorn');
    expect(asked).toHaveLength(4);
  });

  it('waits at least as long as retry-after says', async () => {
    const { url } = await serve((_, response, number) => {
      json(response, number < 2 ? 503 : 200, {}, { 'retry-after': '7' });
    });
    const clock = swiftClock();
    await swift(url, { clock }).request(GET, REPO);
    expect(clock.waits).toEqual([7500]);
  });

  it('after a dropped connection, except for what may have been created', async () => {
    const { url, asked } = await serve((request, response, number) => {
      if (number % 2 === 1) request.socket.destroy();
      else json(response, 200, {});
    });
    await swift(url).request(GET, REPO);
    expect(asked).toHaveLength(2);
    const error = await failure(
      swift(url).request(POST, { ...REPO, issue_number: 7, body: 'Hello' }),
    );
    expect(error).toMatchObject({ kind: 'unreachable', mayHaveHappened: true });
    expect(asked).toHaveLength(3);
  });

  it('does not depend on the method where nothing was sent', async () => {
    const gone = await serve(() => undefined);
    await gone.close();
    const clock = swiftClock();
    const error = await failure(
      swift(gone.url, { clock }).request(POST, { ...REPO, issue_number: 7, body: 'Hello' }),
    );
    expect(error).toMatchObject({ kind: 'unreachable', mayHaveHappened: false });
    expect(error.message).toContain('ECONNREFUSED');
    expect(clock.waits).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 413, 422])('is no use after %i', async (status) => {
    const { url, asked } = await serve((_, response) => {
      json(response, status, { message: 'No' });
    });
    await failure(swift(url).request(GET, REPO));
    expect(asked).toHaveLength(1);
  });
});

describe('a limit', () => {
  const primary = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(NOW / 1000 + seconds),
  });

  it('is waited for when it ends soon', async () => {
    const { url } = await serve((_, response, number) => {
      if (number < 2) json(response, 403, { message: 'API rate limit exceeded' }, primary(30));
      else json(response, 201, {});
    });
    const clock = swiftClock();
    await swift(url, { clock }).request(POST, { ...REPO, issue_number: 7, body: 'Hello' });
    expect(clock.waits).toEqual([30_500]);
  });

  it('ends the asking when it ends late, for all that follows too', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 403, { message: 'API rate limit exceeded' }, primary(3000));
    });
    const github = swift(url);
    const error = await failure(github.request(GET, REPO));
    expect(error).toMatchObject({ kind: 'limited', until: new Date(NOW + 3_000_000) });
    expect(describeError(error)).toContain('Run the job again after 2026-11-25T00:50:00.000Z.');
    expect(await failure(github.request(GET, REPO))).toMatchObject({ kind: 'limited' });
    expect(asked).toHaveLength(1);
  });

  it('of the secondary kind waits a minute, then gives up before it would wait forever', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 403, { message: 'You have exceeded a secondary rate limit' });
    });
    const clock = swiftClock();
    const error = await failure(swift(url, { clock }).request(GET, REPO));
    expect(error).toMatchObject({ kind: 'limited', until: undefined });
    expect(clock.waits).toEqual([60_500]);
    expect(asked).toHaveLength(2);
  });

  it('of the secondary kind goes by retry-after', async () => {
    const { url } = await serve((_, response, number) => {
      if (number > 1) json(response, 200, {});
      else
        json(response, 429, { message: 'You have exceeded a secondary rate limit' }, primaryless);
    });
    const clock = swiftClock();
    await swift(url, { clock }).request(GET, REPO);
    expect(clock.waits).toEqual([5500]);
  });
  const primaryless = { 'retry-after': '5', 'x-ratelimit-remaining': '4000' };
});

describe('pages', () => {
  it('are followed on the same server only, and not for ever', async () => {
    const { url, asked } = await serve((_, response, number) => {
      const link = `<https://elsewhere.example/x?page=${number + 1}&after=a%2Bb>; rel="next"`;
      json(response, 200, [{ id: number }], { link });
    });
    const pages = await swift(url).paginate(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { ...REPO, issue_number: 7 },
      (comments) => comments,
      { maximumPages: 3 },
    );
    expect(pages.items.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(pages.isComplete).toBe(false);
    expect(asked.map((request) => request.url)).toEqual([
      '/repos/acme/shop/issues/7/comments?per_page=100',
      '/repos/acme/shop/issues/7/comments?per_page=100&page=2&after=a%2Bb',
      '/repos/acme/shop/issues/7/comments?per_page=100&page=3&after=a%2Bb',
    ]);
  });
});

describe('a hostile answer', () => {
  it.each([
    ['text/html', '<title>Log in</title>'],
    ['application/json', '{"id":'],
  ])('of type %s is none', async (type, body) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    const error = await failure(swift(url).request(GET, REPO));
    expect(error).toMatchObject({ kind: 'unreachable', mayHaveHappened: true });
    expect(error.message).toContain('not an answer of its API');
  });

  it('that does not end is not waited for', async () => {
    const { url, asked } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    });
    const error = await failure(swift(url).request(GET, REPO, { timeout: 100 }));
    expect(error.message).toContain('no answer within 0.1 s');
    expect(asked).toHaveLength(4);
  });

  it('is read up to a size', async () => {
    const { url, asked } = await serve((_, response) => {
      json(response, 200, 'x'.repeat(100_000));
    });
    const error = await failure(swift(url).request(GET, REPO, { maximumBytes: 50_000 }));
    expect(error.kind).toBe('unreachable');
    expect(error.message).toContain('longer than 50000 bytes');
    expect(asked).toHaveLength(1);
  });

  it('does not steer the terminal', async () => {
    const { url } = await serve((_, response) => {
      json(response, 422, { message: `a\n::error::b\u001b[2J\u202e${'x'.repeat(5000)}` });
    });
    const { message } = await failure(swift(url).request(GET, REPO));
    expect(message).toContain('a ::error::b [2J x');
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(600);
  });

  it.each(['a status', 'a drop'])(
    'that quotes the token (%s) does not get it printed',
    async (how) => {
      const { url } = await serve((request, response) => {
        if (how === 'a drop') request.socket.destroy();
        else
          json(response, 422, {
            message: `Bad ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}`,
            errors: [{ authorization: request.headers.authorization }],
          });
      });
      const said: string[] = [];
      const github = swift(url, { log: (message) => void said.push(message) });
      const error = await failure(github.request(GET, REPO));
      const all = `${inspect(error, { depth: 9, showHidden: true })}${error.stack ?? ''}${said.join('\n')}`;
      expect(all).not.toContain(TOKEN);
      expect(all).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 20));
      expect(said.length).toBeGreaterThan(0);
    },
  );
});
