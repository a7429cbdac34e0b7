import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitServer, temporaryDirectory } from '@gatehouse/testing';
import { tokenAuthorization } from '@gatehouse/workspace';
import {
  CONFIG,
  eventOf,
  judge,
  parentOf,
  pod,
  pullRequest,
  shallowClone,
  testMerge,
  urlOf,
} from './pull-request.ts';

const TOKEN = 'ghs_0123456789';

const shop = () =>
  pullRequest(
    { [CONFIG]: 'fail-on: low\n', 'a.yaml': pod('a') },
    { topic: { [CONFIG]: 'fail-on: none\n', 'b.yaml': pod('b') } },
  );

describe('a checkout of depth 1', () => {
  it.each([['refs/pull/7/merge'], ['refs/heads/topic']])(
    'of %s is compared with what the token fetches',
    async (ref) => {
      await using pull = await shop();
      await using temp = await temporaryDirectory();
      await using server = await gitServer(parentOf(pull.repository), TOKEN);
      const context = await testMerge(pull);
      const folder = shallowClone(pull.repository.path, ref, temp.path);
      const remote = {
        url: urlOf(server.url, pull.repository),
        authorization: tokenAuthorization(TOKEN),
      };
      const commits = { remote, temporary: temp.path };
      const outcome = await judge(folder, context, { commits });
      expect(outcome).toMatchObject({
        verdict: 'fail',
        thresholds: { failOn: 'low' },
        comparison: { base: pull.main },
      });
      expect(new Set(outcome.shown.map(({ location }) => location.path))).toEqual(
        new Set(['b.yaml']),
      );
      expect(readdirSync(temp.path)).toEqual(['work']);
      expect(readdirSync(join(folder, '.git/refs'), { recursive: true })).toEqual([
        'heads',
        'tags',
      ]);
    },
  );

  it('asks the server where commits parted before it fetches their history', async () => {
    await using pull = await shop();
    await using temp = await temporaryDirectory();
    await using server = await gitServer(parentOf(pull.repository));
    const folder = shallowClone(pull.repository.path, 'refs/heads/topic', temp.path);
    const asked: string[][] = [];
    const commits = {
      temporary: temp.path,
      remote: { url: urlOf(server.url, pull.repository) },
      askMergeBase: (...pair: string[]) => {
        asked.push(pair);
        return Promise.resolve(pull.start);
      },
    };
    const outcome = await judge(folder, eventOf(pull), { commits });
    expect(outcome.comparison?.base).toBe(pull.start);
    expect(asked).toEqual([[pull.topic, pull.main]]);
  });

  it.each([
    ['no token', undefined],
    ['a wrong token', 'ghs_wrong'],
  ])('has no policy with %s, and says how to give it one', async (_, token) => {
    await using pull = await shop();
    await using temp = await temporaryDirectory();
    await using server = await gitServer(parentOf(pull.repository), TOKEN);
    const context = await testMerge(pull);
    const folder = shallowClone(pull.repository.path, 'refs/pull/7/merge', temp.path);
    const remote = {
      url: urlOf(server.url, pull.repository),
      ...(token !== undefined && { authorization: tokenAuthorization(token) }),
    };
    const attempt = judge(folder, context, { commits: { remote, temporary: temp.path } });
    await expect(attempt).rejects.toMatchObject({
      message: expect.stringMatching(/^The configuration of main \([0-9a-f]{7}\) cannot be read/),
      remedy: expect.stringMatching(/fetch-depth: 0.*contents: read/),
    });
    await expect(attempt).rejects.not.toMatchObject({
      message: expect.stringContaining(tokenAuthorization(token ?? TOKEN)),
    });
  });

  it('uses what the checkout has kept to sign in with', async () => {
    await using pull = await shop();
    await using temp = await temporaryDirectory();
    await using server = await gitServer(parentOf(pull.repository), TOKEN);
    const context = await testMerge(pull);
    const folder = shallowClone(pull.repository.path, 'refs/pull/7/merge', temp.path);
    const { execFileSync } = await import('node:child_process');
    const header = `AUTHORIZATION: ${tokenAuthorization(TOKEN)}`;
    const keep = ['config', `http.${server.url}/.extraheader`, header];
    execFileSync('git', ['-C', folder, ...keep]);
    const remote = { url: urlOf(server.url, pull.repository) };
    const outcome = await judge(folder, context, { commits: { remote, temporary: temp.path } });
    expect(outcome.comparison?.base).toBe(pull.main);
  });
});

it('without a merge base the policy goes and everything is judged', async () => {
  await using pull = await shop();
  const { repository } = pull;
  await repository.git('checkout', '--quiet', '--orphan', 'orphan');
  await repository.commit('Orphan', { 'c.yaml': pod('c') });
  const outcome = await judge(repository.path, eventOf(pull));
  expect(outcome).toMatchObject({ verdict: 'fail', thresholds: { failOn: 'low' } });
  expect(outcome.comparison).toBeUndefined();
  expect(outcome.notices[0]).toMatchObject({
    kind: 'base',
    level: 'warning',
    message: expect.stringMatching(/^compared with nothing.*the merge base with main: /),
  });
});
