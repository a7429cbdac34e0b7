import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GithubDouble } from '@gatehouse/testing';
import { type CommentWish, identify, upsertComment, WORKFLOW_AUTHOR } from '../src/index.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

const MARKER = '<!-- test:comment -->';

/** A comment of lines `key=text`, one for each writer. */
function wish(key: string, text: string, changes: Partial<CommentWish> = {}): CommentWish {
  const compose = (existing = ''): string => {
    const sections = new Map(
      [...existing.matchAll(/^(\w+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]),
    );
    sections.set(key, text);
    return [MARKER, ...[...sections].map(([name, value]) => `${name}=${value}`)].join('\n');
  };
  return {
    repository: REPOSITORY,
    number: 1,
    marker: MARKER,
    author: WORKFLOW_AUTHOR,
    compose,
    stands: (body) => body.split('\n').includes(`${key}=${text}`),
    ...changes,
  };
}

let server: GithubDouble;
beforeEach(async () => {
  server = await double();
  server.pull();
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const bodies = (author = 'github-actions[bot]') =>
  server.state.comments.filter((comment) => comment.author === author).map(({ body }) => body);

describe('the comment', () => {
  it('is made, changed and left alone', async () => {
    const github = as(server);
    const first = await upsertComment(github, wish('iac', 'bad'));
    expect(first).toMatchObject({ isStanding: true, author: WORKFLOW_AUTHOR });
    expect(first.url).toContain('/acme/shop/pull/1#issuecomment-');
    await upsertComment(github, wish('iac', 'good'));
    await upsertComment(github, wish('dast', 'bad'));
    await upsertComment(github, wish('dast', 'bad'));
    expect(bodies()).toEqual([`${MARKER}\niac=good\ndast=bad`]);
    expect(server.requestsFor('issues/update-comment')).toHaveLength(2);
  });

  it('is found on a later page', async () => {
    for (let i = 0; i < 250; i++) server.comment({ body: `Comment ${i}` });
    server.comment({ body: `${MARKER}\niac=old`, author: 'github-actions[bot]' });
    await upsertComment(as(server), wish('iac', 'new'));
    expect(bodies()).toEqual([`${MARKER}\niac=new`]);
  });

  it.each([
    ['a person', 'mallory'],
    ['another app', 'mallory[bot]'],
    ['a namesake', 'github-actions'],
  ])('of %s with our marker is not taken', async (_, author) => {
    server.comment({ body: `${MARKER}\niac=spoofed`, author });
    await upsertComment(as(server), wish('iac', 'true'));
    expect(bodies(author)).toEqual([`${MARKER}\niac=spoofed`]);
    expect(bodies()).toEqual([`${MARKER}\niac=true`]);
  });

  it('of ours that merely quotes the marker is not taken', async () => {
    server.comment({ body: `> ${MARKER}`, author: 'github-actions[bot]' });
    await upsertComment(as(server), wish('iac', 'x'));
    expect(bodies()).toEqual([`> ${MARKER}`, `${MARKER}\niac=x`]);
  });

  it('is composed again when GitHub finds it too long', async () => {
    const forms: string[] = [];
    const compose = (_: string | undefined, form: 'full' | 'short'): string => {
      forms.push(form);
      return `${MARKER}\niac=x${form === 'full' ? '\n'.padEnd(200_000, 'y') : ''}`;
    };
    await upsertComment(as(server), wish('iac', 'x', { compose }));
    expect(bodies()).toEqual([`${MARKER}\niac=x`]);
    expect(forms).toEqual(['full', 'short']);
    // The only thing that GitHub refused, and had to.
    expect(server.violations.splice(0)).toEqual([expect.stringContaining('too long')]);
  });
});

describe('jobs that write at the same time', () => {
  it.each([2, 5])('%i of them end with one comment and all sections', async (jobs) => {
    const names = Array.from({ length: jobs }, (_, index) => `job${index}`);
    const clock = {
      random: Math.random,
      sleep: (milliseconds: number) =>
        new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 20)),
    };
    const results = await Promise.all(
      names.map((name) => upsertComment(as(server, {}, { clock }), wish(name, 'done'))),
    );
    expect(results.every(({ isStanding }) => isStanding)).toBe(true);
    expect(bodies()).toHaveLength(1);
    for (const name of names) expect(bodies()[0]).toContain(`${name}=done`);
  });

  it('repairs what another wrote over', async () => {
    server.comment({ body: `${MARKER}\nold=1`, author: 'github-actions[bot]' });
    server.before('issues/update-comment', () => {
      setImmediate(() => {
        const [comment] = server.state.comments;
        if (comment) comment.body = `${MARKER}\nold=1\nother=1`;
      });
    });
    await upsertComment(as(server, {}, { clock: slow }), wish('iac', 'x'));
    expect(bodies()).toEqual([`${MARKER}\nold=1\nother=1\niac=x`]);
  });
  const slow = {
    sleep: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
  };

  it('keeps the oldest of several with the sections of all', async () => {
    for (const key of ['b', 'a', 'c'])
      server.comment({ body: `${MARKER}\n${key}=1`, author: 'github-actions[bot]' });
    await upsertComment(as(server), wish('iac', 'x'));
    expect(bodies()).toEqual([`${MARKER}\nb=1\na=1\nc=1\niac=x`]);
  });

  it('says when it could not make its section stand', async () => {
    server.before(
      'issues/list-comments',
      () => {
        for (const comment of server.state.comments) comment.body = `${MARKER}\nother=1`;
      },
      100,
    );
    expect(await upsertComment(as(server), wish('iac', 'x'))).toMatchObject({ isStanding: false });
    expect(server.requests.length).toBeLessThan(20);
  });

  it('goes on when the comment is deleted under its hands', async () => {
    server.comment({ body: `${MARKER}\nold=1`, author: 'github-actions[bot]' });
    server.before('issues/update-comment', () => void server.state.comments.splice(0));
    const written = await upsertComment(as(server), wish('iac', 'x'));
    expect(written.isStanding).toBe(true);
    expect(bodies()).toEqual([`${MARKER}\nold=1\niac=x`.replace('old=1\n', '')]);
  });

  it.each(['before', 'after'] as const)(
    'makes one comment when the connection drops %s',
    async (dropConnection) => {
      server.fail({ operation: 'issues/create-comment', dropConnection });
      await upsertComment(as(server), wish('iac', 'x'));
      expect(bodies()).toEqual([`${MARKER}\niac=x`]);
    },
  );
});

describe('who we are', () => {
  it('is the workflow where GitHub does not say', async () => {
    expect(await identify(as(server))).toEqual(WORKFLOW_AUTHOR);
  });

  it('is the person whose token it is', async () => {
    expect(await identify(as(server, { identity: 'octocat' }))).toEqual({
      login: 'octocat',
      type: 'User',
    });
  });

  it('is learned from what we wrote where the token is of another app', async () => {
    server.comment({ body: `${MARKER}\nold=1`, author: 'acme-bot[bot]' });
    const github = as(server, { identity: 'acme-bot[bot]' });
    const { author } = await upsertComment(github, wish('iac', 'x'));
    expect(author).toEqual({ login: 'acme-bot[bot]', type: 'Bot' });
    expect(bodies('acme-bot[bot]')).toEqual([`${MARKER}\nold=1\niac=x`]);
  });
});

it('names the permission that is missing', async () => {
  const github = as(server, { permissions: { contents: 'read' } });
  expect(await failure(upsertComment(github, wish('iac', 'x')))).toMatchObject({
    kind: 'denied',
    permission: 'pull-requests: write',
  });
});
