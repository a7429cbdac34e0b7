import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GithubDouble } from '@gatehouse/testing';
import { type IssueWish, keepIssue, WORKFLOW_AUTHOR } from '../src/index.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

const MARKER = '<!-- test:issue -->';
const US = 'github-actions[bot]';

const wish = (text: string, changes: Partial<IssueWish> = {}): IssueWish => {
  const body = `${MARKER}\n${text}`;
  return {
    ...{ repository: REPOSITORY, marker: MARKER, author: WORKFLOW_AUTHOR, title: 'Findings' },
    change: (standing) =>
      standing?.body === body && standing.state === 'open' ? undefined : { state: 'open', body },
    ...changes,
  };
};

let server: GithubDouble;
beforeEach(async () => {
  server = await double();
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const shown = () =>
  server.state.issues.map(
    ({ author, state, body }) => `${author} ${state} ${body.split('\n')[1] ?? ''}`,
  );

describe('the issue', () => {
  it('is made once and left alone where it says what it should', async () => {
    const github = as(server);
    expect(await keepIssue(github, wish('a'))).toMatchObject({ isChanged: true, state: 'open' });
    expect(await keepIssue(github, wish('a'))).toMatchObject({ isChanged: false });
    expect(shown()).toEqual([`${US} open a`]);
  });

  it('is found on a later page, closed, among those of the same app', async () => {
    server.issue({ author: US, body: `${MARKER}\nold`, state: 'closed' });
    for (let index = 0; index < 250; index++) server.issue({ author: US, body: String(index) });
    await keepIssue(as(server), wish('new'));
    expect(server.state.issues).toHaveLength(251);
    expect(shown()[0]).toBe(`${US} open new`);
  });

  it.each([
    ['a person', 'mallory'],
    ['a namesake', 'github-actions'],
  ])('of %s with our marker is not taken', async (_, author) => {
    server.issue({ author, body: `${MARKER}\nspoofed` });
    await keepIssue(as(server), wish('true'));
    expect(shown()).toEqual([`${author} open spoofed`, `${US} open true`]);
  });

  it('that merely quotes the marker is not taken, nor is a pull request', async () => {
    server.pull({ number: 1, author: US });
    server.issue({ author: US, body: `> ${MARKER}\nquoted` });
    await keepIssue(as(server), wish('x'));
    expect(shown()).toEqual([`${US} open quoted`, `${US} open x`]);
  });

  it('is the oldest of several, and the others are closed', async () => {
    for (const text of ['first', 'second'])
      server.issue({ author: US, body: `${MARKER}\n${text}` });
    await keepIssue(as(server), wish('x'));
    expect(shown()).toEqual([`${US} open x`, `${US} closed second`]);
  });

  it.each(['before', 'after'] as const)(
    'is one when the connection drops %s',
    async (dropConnection) => {
      server.fail({ operation: 'issues/create', dropConnection });
      await keepIssue(as(server), wish('x'));
      expect(shown()).toEqual([`${US} open x`]);
    },
  );

  it('is one when two jobs make it at the same time', async () => {
    server.before('issues/create', () => {
      server.issue({ author: US, body: `${MARKER}\nx` });
    });
    await keepIssue(as(server), wish('x'));
    expect(shown()).toEqual([`${US} open x`, `${US} closed x`]);
  });

  it('is not fought over without end', async () => {
    const change = () => ({ state: 'open', body: `${MARKER}\nagain` }) as const;
    expect(await keepIssue(as(server), wish('', { change }))).toMatchObject({ isChanged: true });
    expect(server.requests.length).toBeLessThan(20);
  });
});

describe('the token of another app', () => {
  const token = { identity: 'acme-bot[bot]' };
  const author = { login: 'acme-bot[bot]', type: 'Bot' } as const;

  it('makes one, and then says that it cannot tell whose it is', async () => {
    await keepIssue(as(server, token), wish('x'));
    const error = await failure(keepIssue(as(server, token), wish('y')));
    expect(error).toMatchObject({ kind: 'rejected' });
    expect(error.remedy).toContain('check-run: true');
    expect(shown()).toEqual(['acme-bot[bot] open x']);
  });

  it('knows it again where the author is known', async () => {
    await keepIssue(as(server, token), wish('x'));
    await keepIssue(as(server, token), wish('y', { author }));
    expect(shown()).toEqual(['acme-bot[bot] open y']);
  });
});

it('names the permission that is missing', async () => {
  const github = as(server, { permissions: { contents: 'read', 'pull-requests': 'write' } });
  expect(await failure(keepIssue(github, wish('x')))).toMatchObject({
    kind: 'denied',
    permission: 'issues: write',
  });
});

it('says where issues are turned off', async () => {
  await using off = await double({ issues: false });
  expect(await failure(keepIssue(as(off), wish('x')))).toMatchObject({ kind: 'unavailable' });
});
