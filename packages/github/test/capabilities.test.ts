import { afterEach, describe, expect, it } from '@jest/globals';
import type { GithubDouble, TokenOptions } from '@gatehouse/testing';
import {
  capabilities,
  foldFailures,
  type GithubContext,
  GithubError,
  probe,
  type Surface,
} from '../src/index.ts';
import { as, double, REPOSITORY } from './github.ts';

const SHA = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const context: GithubContext = {
  eventName: 'push',
  repository: REPOSITORY,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  sha: SHA,
  ref: 'refs/heads/main',
  defaultBranch: 'main',
};
const pullRequest = { number: 1, headSha: HEAD, baseSha: SHA, isFork: false, isDependabot: false };
const onPull: GithubContext = {
  ...context,
  eventName: 'pull_request',
  ref: 'refs/pull/1/merge',
  pullRequest,
};
const fork = { ...pullRequest, isFork: true };
const dependabot = { ...pullRequest, isDependabot: true };

const states = (at: GithubContext, hasToken = true) =>
  capabilities(at, { hasToken })
    .map(({ surface, state }) => `${surface} ${state}`)
    .join(', ');

const NO_ISSUE = 'issue not-applicable';
const ALL = `check-run possible, comment possible, suggestions possible, code-scanning possible, ${NO_ISSUE}`;
const STRANGE = `check-run possible, comment not-applicable, suggestions not-applicable, code-scanning possible, ${NO_ISSUE}`;
const OWN = STRANGE.replace(NO_ISSUE, 'issue possible');
const NONE = ALL.replaceAll('possible', 'denied');

describe('what can be written', () => {
  it.each([
    ['a pull request', onPull, ALL],
    ['a fork', { ...onPull, pullRequest: fork }, NONE],
    ['Dependabot', { ...onPull, pullRequest: dependabot }, ALL],
    [
      'a review of a fork',
      { ...onPull, eventName: 'pull_request_review', pullRequest: fork },
      NONE,
    ],
    [
      'pull_request_target',
      { ...onPull, eventName: 'pull_request_target', pullRequest: fork },
      ALL,
    ],
    ['a push', context, OWN],
    ['a push to another branch', { ...context, ref: 'refs/heads/topic' }, STRANGE],
    ['a schedule', { ...context, eventName: 'schedule' }, OWN],
    ['workflow_dispatch', { ...context, eventName: 'workflow_dispatch' }, OWN],
    ['a release', { ...context, eventName: 'release', ref: 'refs/tags/v1' }, STRANGE],
    ['a merge queue', { ...context, eventName: 'merge_group' }, STRANGE],
    ['workflow_run', { ...context, eventName: 'workflow_run' }, STRANGE],
  ] as const)('on %s', (_, at, expected) => {
    expect(states(at)).toBe(expected);
  });

  it('is nothing without a token or outside of GitHub', () => {
    expect(states(onPull, false)).toBe(NONE);
    const nowhere = Object.entries(onPull).filter(([name]) => name !== 'repository');
    expect(states(Object.fromEntries(nowhere) as unknown as GithubContext)).toBe(
      ALL.replaceAll('possible', 'not-applicable'),
    );
  });

  it('names the way that forks have', () => {
    const rows = capabilities({ ...onPull, pullRequest: fork }, { hasToken: true });
    const row = rows.find(({ surface }) => surface === 'code-scanning');
    expect(row?.reason).toContain('github/codeql-action/upload-sarif');
  });
});

describe('asking GitHub', () => {
  let server: GithubDouble;
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  async function rows(token: TokenOptions, options = {}, at: GithubContext = onPull) {
    server = await double(options);
    const pull = server.pull({ before: { a: '' }, after: { a: 'x' } });
    const github = as(server, token);
    const found = await probe(
      github,
      { ...at, pullRequest: { ...pullRequest, headSha: pull.head.sha } },
      { hasToken: true },
    );
    return new Map(found.map((row) => [row.surface, row]));
  }

  it('finds everything there', async () => {
    const found = await rows({});
    expect(found.get('repository')).toMatchObject({
      state: 'ready',
      reason: 'acme/shop is public',
    });
    expect(found.get('requests')?.reason).toMatch(/^\d+ of 1000000000 are left until 2/u);
    for (const surface of ['check-run', 'comment', 'suggestions', 'code-scanning'] as const)
      expect(found.get(surface)?.state).toBe('untried');
    expect(found.get('comment')?.remedy).toBe(
      'permissions:\n  contents: read\n  pull-requests: write',
    );
  });

  it('finds what a private repository keeps from the token', async () => {
    const found = await rows({ permissions: { contents: 'read' } }, { private: true });
    expect(found.get('check-run')).toMatchObject({
      state: 'denied',
      remedy: 'permissions:\n  contents: read\n  checks: write',
    });
    expect(found.get('comment')?.state).toBe('denied');
    expect(found.get('code-scanning')?.state).toBe('denied');
  });

  it('finds code scanning off', async () => {
    const found = await rows({}, { private: true, codeScanning: false });
    expect(found.get('code-scanning')).toMatchObject({ state: 'unavailable' });
    expect(found.get('check-run')?.state).toBe('untried');
  });

  it("finds a person's token of no use for check runs", async () => {
    const found = await rows({ identity: 'octocat' });
    expect(found.get('check-run')?.state).toBe('denied');
    expect(found.get('comment')?.state).toBe('untried');
  });

  it('says so when GitHub does not answer', async () => {
    server = await double();
    const github = as(server);
    server.fail({ times: 1000, status: 503 });
    const found = await probe(github, onPull, { hasToken: true });
    const asked = found.filter(({ surface }) => surface !== 'issue');
    expect(asked.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'unknown'));
  });
});

describe('what could not be written', () => {
  const denied = (surface: Surface, permission: `${string}: write`) => ({
    surface,
    error: new GithubError('No', { kind: 'denied', permission, remedy: 'Do.' }),
  });

  it('is one notice for each permission', () => {
    const notices = foldFailures(
      [
        denied('comment', 'pull-requests: write'),
        denied('check-run', 'checks: write'),
        denied('suggestions', 'pull-requests: write'),
      ],
      { pullRequest },
    );
    expect(notices).toHaveLength(2);
    expect(notices[0]).toEqual({
      permission: 'pull-requests: write',
      message:
        "The comment on the pull request and the review suggestions could not be written: the token lacks 'pull-requests: write'. Add it to the permissions of the job:\n\npermissions:\n  contents: read\n  pull-requests: write",
    });
  });

  it('asks for all that writing takes where reading was refused', () => {
    const error = new GithubError('No', { kind: 'denied', permission: 'pull-requests: read' });
    expect(foldFailures([{ surface: 'comment', error }], {})[0]?.permission).toBe(
      'pull-requests: write',
    );
  });

  it('does not ask for what a fork cannot have', () => {
    const [notice] = foldFailures([denied('check-run', 'checks: write')], { pullRequest: fork });
    expect(notice?.message).not.toContain('permissions:');
    const [other] = foldFailures([denied('check-run', 'administration: write')], {});
    expect(other?.message).toContain('The token of a workflow cannot have it');
  });

  it('tells other causes in their own words', () => {
    const error = new GithubError('It is off', { kind: 'unavailable', remedy: 'Turn it on.' });
    expect(foldFailures([{ surface: 'code-scanning', error }], {})).toEqual([
      { message: 'The upload to code scanning could not be written. It is off. Turn it on.' },
    ]);
    const limited = (message: string) => new GithubError(message, { kind: 'limited' });
    const twice = [
      { surface: 'comment', error: limited('a') },
      { surface: 'check-run', error: limited('b') },
    ] as const;
    expect(foldFailures(twice, {})).toHaveLength(1);
  });
});
