import { describe, expect, it } from '@jest/globals';
import { describeError } from '@gatehouse/findings';
import { type GithubContext, isTestMerge, readContext } from '../src/index.ts';
import { PAYLOAD_LIMIT } from '../src/webhook-payload.ts';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);

const ENV = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_NUMBER: '3',
  GITHUB_SERVER_URL: 'https://ghes.example/',
  GITHUB_API_URL: 'https://ghes.example/api/v3',
  GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
  GITHUB_WORKSPACE: '/w/shop',
  GITHUB_WORKFLOW: 'Gate: all',
  GITHUB_JOB: 'scan',
  RUNNER_NAME: 'GitHub Actions 7',
};

const pull = (changes: object = {}) => ({
  repository: { default_branch: 'main' },
  pull_request: {
    number: 7,
    user: { login: 'octocat' },
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'acme/shop' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/shop' } },
    ...changes,
  },
});

const read = (payload: unknown, env: object = ENV): GithubContext =>
  readContext({ ...env }, () => JSON.stringify(payload));

const NOWHERE = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
};

describe('readContext', () => {
  it('reads a pull request on a server of its own', () => {
    expect(read(pull())).toEqual({
      eventName: 'pull_request',
      repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
      sha: SHA,
      ref: 'refs/pull/7/merge',
      actor: 'octocat',
      run: { id: 1658821493, attempt: 2, number: 3 },
      serverUrl: 'https://ghes.example',
      apiUrl: 'https://ghes.example/api/v3',
      graphqlUrl: 'https://ghes.example/api/graphql',
      workspace: '/w/shop',
      workflow: 'Gate: all',
      job: 'scan',
      runner: 'GitHub Actions 7',
      defaultBranch: 'main',
      pullRequest: {
        number: 7,
        headSha: HEAD,
        baseSha: BASE,
        headRef: 'topic',
        baseRef: 'main',
        headRepository: 'acme/shop',
        isFork: false,
        isDependabot: false,
      },
    });
  });

  it('knows nothing outside of Actions', () => {
    expect(readContext({}, () => undefined)).toEqual(NOWHERE);
  });

  it.each([
    ['push', 'push'],
    ['a_new_event', 'other'],
    ['', undefined],
  ])('names the event %j %j', (name, expected) => {
    expect(readContext({ GITHUB_EVENT_NAME: name }, () => undefined).eventName).toBe(expected);
  });

  it('reads a merge group', () => {
    const group = {
      head_sha: HEAD,
      base_sha: BASE,
      head_ref: 'refs/heads/q',
      base_ref: 'refs/heads/main',
    };
    expect(read({ merge_group: group }).mergeGroup).toEqual({
      headSha: HEAD,
      baseSha: BASE,
      headRef: 'refs/heads/q',
      baseRef: 'refs/heads/main',
    });
  });

  it.each([
    [{ before: BASE }, { before: BASE }],
    [{ before: '0'.repeat(40) }, {}],
    [{ before: '0'.repeat(64) }, {}],
    [{ before: 'x' }, {}],
    [null, {}],
  ])('reads a push of %j', (payload, push) => {
    expect(read(payload, { ...ENV, GITHUB_EVENT_NAME: 'push' }).push).toEqual(push);
    expect(read(payload).push).toBeUndefined();
  });

  it.each([
    ['what is checked out by default', {}, true],
    ['a branch', { GITHUB_REF: 'refs/heads/main' }, false],
    ['the merge of another one', { GITHUB_REF: 'refs/pull/77/merge' }, false],
    ['the head', { GITHUB_REF: 'refs/pull/7/head' }, false],
    ['no commit', { GITHUB_SHA: '' }, false],
    ['what its author does not decide', { GITHUB_EVENT_NAME: 'pull_request_target' }, false],
  ])("knows GitHub's test merge: %s", (_, env, expected) => {
    expect(isTestMerge(read(pull(), { ...ENV, ...env }))).toBe(expected);
    expect(isTestMerge(read({}, { ...ENV, ...env }))).toBe(false);
  });

  it('takes the repository from the payload where the environment is silent', () => {
    const context = readContext(
      { GITHUB_EVENT_PATH: '/e' },
      () => '{"repository":{"full_name":"a/b"}}',
    );
    expect(context.repository?.fullName).toBe('a/b');
  });
});

describe('whose pull request it is', () => {
  it.each([
    ['a fork', { full_name: 'mallory/shop' }, true],
    ['a deleted fork', null, true],
    ['the same repository in another case', { full_name: 'Acme/Shop' }, false],
  ])('%s', (_, repo, isFork) => {
    const head = { sha: HEAD, ref: 'topic', repo };
    expect(read(pull({ head })).pullRequest?.isFork).toBe(isFork);
  });

  it('is Dependabot by author or by actor', () => {
    expect(read(pull({ user: { login: 'dependabot[bot]' } })).pullRequest?.isDependabot).toBe(true);
    const env = { ...ENV, GITHUB_ACTOR: 'dependabot[bot]' };
    expect(read(pull(), env).pullRequest?.isDependabot).toBe(true);
    expect(read(pull({ user: { login: 'dependabot' } })).pullRequest?.isDependabot).toBe(false);
  });
});

describe('a hostile event', () => {
  it.each([
    ['null', () => 'null'],
    ['an array', () => '[[]]'],
    ['a prototype', () => '{"__proto__":{"pull_request":{"number":1}},"constructor":{}}'],
    [
      'wrong types',
      () =>
        '{"pull_request":{"number":"7","head":[],"base":1},"repository":"x","merge_group":true}',
    ],
  ])('%s is as good as none', (_, readFile: () => string | undefined) => {
    const context = readContext({ GITHUB_EVENT_PATH: '/event.json' }, readFile);
    expect(context).toEqual(NOWHERE);
  });

  it.each<[string, () => string | undefined, string]>([
    ['no JSON', () => '{\n  "a": no\n}', '/event.json:2:8: is not valid JSON'],
    ['deep nesting', () => '['.repeat(200_000), '/event.json:1:200001: is not valid JSON'],
    ['too long', () => `"${'x'.repeat(PAYLOAD_LIMIT)}"`, 'no regular file of at most 25 MB'],
    ['no regular file', () => undefined, '/event.json is no regular file'],
    ['missing', fails('ENOENT'), '/event.json does not exist'],
    ['unreadable', fails('EACCES'), '/event.json cannot be read (EACCES)'],
  ])('%s is as good as none, and it is said which file that is', (_, readFile, because) => {
    const context = readContext({ GITHUB_EVENT_PATH: '/event.json' }, readFile);
    expect(context).toMatchObject(NOWHERE);
    expect(context).not.toHaveProperty('pullRequest');
    expect(describeError(context.unreadEvent)).toContain(because);
    expect(describeError(context.unreadEvent)).toContain('. Leave GITHUB_EVENT_PATH');
  });

  it('is read up to the limit only', () => {
    const asked: unknown[] = [];
    readContext({ GITHUB_EVENT_PATH: '/e' }, (...args) => void asked.push(args));
    expect(asked).toEqual([['/e', PAYLOAD_LIMIT]]);
  });

  it.each([
    ['number', { number: 1.5 }],
    ['number', { number: -1 }],
    ['head', { head: { sha: 'not-a-sha' } }],
    ['base', { base: null }],
  ])('has no pull request with a bad %s', (_, changes) => {
    expect(read(pull(changes)).pullRequest).toBeUndefined();
  });

  it('loses names that could do harm', () => {
    const head = { sha: HEAD, ref: 'a\n::error::b', repo: { full_name: 'a/b/../c' } };
    expect(read(pull({ head })).pullRequest).toMatchObject({ headSha: HEAD, isFork: true });
    expect(read(pull({ head })).pullRequest).not.toHaveProperty('headRef');
  });

  it.each([
    ['GITHUB_SHA', 'HEAD'],
    ['GITHUB_REPOSITORY', 'acme'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
    ['GITHUB_SERVER_URL', 'https://user:pass@github.com'],
    ['GITHUB_API_URL', 'not a url'],
    ['GITHUB_RUN_ID', '-1'],
    ['GITHUB_RUN_ID', '9'.repeat(16)],
    ['GITHUB_ACTOR', 'a b'],
    ['GITHUB_REF', 'refs/heads/a\u0007'],
    ['GITHUB_WORKFLOW', 'a\nb'],
    ['GITHUB_WORKSPACE', '/w\u0000'],
  ])('%s=%j counts as unset', (name, value) => {
    expect(readContext({ [name]: value }, () => undefined)).toEqual(NOWHERE);
  });
});

function fails(code: string): () => never {
  return () => {
    throw Object.assign(new Error('no'), { code });
  };
}
