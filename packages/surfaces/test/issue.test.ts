import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decide, type Finding, type RuleInfo, type Scan } from '@gatehouse/findings';
import { connect, type GithubContext } from '@gatehouse/github';
import { githubDouble, type GithubDouble, type TokenOptions } from '@gatehouse/testing';
import { publish, type SurfaceResult } from '../src/index.ts';

const US = 'github-actions[bot]';
const SHA = 'a'.repeat(40);
const RULE: RuleInfo = {
  ...{ id: 'dast/x', title: 'A header is missing', severity: 'high', profile: 'default' },
  ...{ why: 'w', fix: 'Send it.', references: [], aliases: [], tags: [] },
};

const finding = (name: string, changes: Partial<Finding> = {}): Finding => ({
  ...{ rule: RULE, severity: 'high', message: `${name} lacks it`, engine: 'gatehouse' },
  location: { path: 'openapi.yaml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
  fingerprint: `${name}:1`,
  ...changes,
});

const scan = (findings: readonly Finding[], changes: Partial<Scan> = {}): Scan => ({
  ...{ phase: 'dast', scope: '', findings, rules: [RULE], evaluations: [], directives: [] },
  coverage: { files: [], resources: 0, unknown: 0 },
  incomplete: [],
  disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
  tool: { name: 'Gatehouse', version: '0.1.0' },
  startedAt: new Date('2026-11-25T10:00:00Z'),
  finishedAt: new Date('2026-11-25T10:00:05Z'),
  target: 'https://shop.example/',
  ...changes,
});

let server: GithubDouble;
let run = 0;
beforeEach(async () => {
  server = await githubDouble();
  run = 100;
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

interface Wish {
  readonly scan?: Partial<Scan>;
  readonly context?: Partial<GithubContext>;
  readonly token?: TokenOptions;
  readonly config?: string;
  readonly checkedOut?: string;
}

/** A run of its own, for main unless told. */
async function report(names: readonly string[], wish: Wish = {}): Promise<SurfaceResult> {
  run++;
  const context: GithubContext = {
    eventName: 'schedule',
    repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
    ...{ ref: 'refs/heads/main', defaultBranch: 'main', sha: SHA },
    run: { id: run, attempt: 1, number: run },
    ...{ serverUrl: server.serverUrl, apiUrl: server.apiUrl, graphqlUrl: '' },
    ...wish.context,
  };
  const github = connect({
    token: server.token(wish.token ?? { permissions: { issues: 'write' } }),
    ...{ apiUrl: server.apiUrl, userAgent: 'test', environment: {}, isPaced: false },
  });
  const { config, checkedOut } = wish;
  const scans = [
    scan(
      names.map((name) => finding(name)),
      wish.scan,
    ),
  ];
  const outcome = decide(scans, { failOn: 'high', reportFrom: 'low' }, { config });
  const publication = {
    ...{ context, action: 'dast', outcome, sarif: '{}', textOf: () => undefined },
    ...(checkedOut !== undefined && { checkedOut }),
  };
  const [result] = await publish(github, publication, { wanted: new Set(['issue']) });
  if (result === undefined) throw new Error('Nothing is said of the issue');
  return result;
}

const only = () => {
  const { issues } = server.state;
  const [issue] = issues;
  if (issue === undefined || issues.length > 1) throw new Error(`${issues.length} issues`);
  return issue;
};

describe('the issue of a target', () => {
  it('is made, rewritten, closed and reopened, and leaves to people what is theirs', async () => {
    expect(await report([])).toMatchObject({ state: 'left-out', reason: 'nothing is open' });
    expect(await report(['one'])).toMatchObject({ state: 'written' });
    const issue = only();
    expect(issue).toMatchObject({ author: US, title: 'Gatehouse: https://shop.example/ (dast)' });
    expect(issue.body).toContain('one lacks it');
    Object.assign(issue, { title: 'Headers', labels: ['security'], assignees: ['mona'] });

    await report(['one', 'two']);
    expect(issue.body).toContain('two lacks it');
    const closing = await report([]);
    expect(closing).toMatchObject({ state: 'written', url: server.state.page('issues/1') });
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue.body).toContain('Nothing is open any more');
    expect(await report([])).toMatchObject({ state: 'left-out' });

    await report(['one']);
    expect(issue).toMatchObject({ state: 'open', state_reason: 'reopened' });
    expect(issue).toMatchObject({ title: 'Headers', labels: ['security'], assignees: ['mona'] });
    for (const { body } of server.requestsFor('issues/update'))
      expect(Object.keys(body as object)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/labels|assignee|title/u)]),
      );
  });

  it('is another for another target and another configuration', async () => {
    await report(['one']);
    await report(['one'], { scan: { target: 'https://admin.example/' } });
    await report(['one'], { config: 'ci/strict.yml' });
    await report(['two']);
    expect(server.state.issues.map(({ title }) => title)).toEqual([
      'Gatehouse: https://shop.example/ (dast)',
      'Gatehouse: https://admin.example/ (dast)',
      'Gatehouse: https://shop.example/ (dast by ci/strict.yml)',
    ]);
  });

  it('holds all that is open, whatever the run was compared with', async () => {
    const existing = finding('old', { state: 'existing' });
    const outcome = decide(
      [scan([existing])],
      { failOn: 'high', reportFrom: 'low' },
      { comparison: { base: SHA, description: 'main', fixed: [] } },
    );
    expect(outcome).toMatchObject({ verdict: 'pass', shown: [] });
    await report([], { scan: { findings: outcome.open } });
    expect(only().body).toContain('old lacks it');
  });

  it('neither closes nor forgets where the scan cannot vouch', async () => {
    const broken = { scan: { incomplete: ['the target did not answer'] } };
    expect(await report([], broken)).toMatchObject({ state: 'left-out' });
    await report(['one']);
    await report([], broken);
    expect(only()).toMatchObject({ state: 'open' });
    expect(only().body).toContain('could not vouch');
    expect(only().body).toContain('the target did not answer');
    Object.assign(only(), { state: 'closed', state_reason: 'not_planned' });
    await report(['one']);
    expect(only().state).toBe('closed');
  });

  it.each(['not_planned', 'duplicate'] as const)(
    'stays closed as %s until something else is found',
    async (state_reason) => {
      await report(['one', 'two']);
      Object.assign(only(), { state: 'closed', state_reason });
      expect(await report(['two'])).toMatchObject({
        state: 'left-out',
        reason: expect.stringContaining('is closed and stays as it is'),
      });
      expect(only()).toMatchObject({ state: 'closed', state_reason });
      await report(['one', 'three']);
      expect(only()).toMatchObject({ state: 'open' });
    },
  );

  it('is reopened where somebody closed it as done and it is not', async () => {
    await report(['one']);
    Object.assign(only(), { state: 'closed', state_reason: 'completed' });
    await report(['one']);
    expect(only().state).toBe('open');
  });

  it('is not rewritten by an older run', async () => {
    await report(['new']);
    const { body } = only();
    run = 5;
    await report([]);
    expect(only()).toMatchObject({ state: 'open', body });
  });

  it('fits, however much is found, and renders nothing of what it quotes', async () => {
    const names = Array.from(
      { length: 3000 },
      (_, index) => `@mona <img src=x> #${index} ${'long '.repeat(40)}`,
    );
    await report(names, { scan: { target: 'https://x.example/\u202e<!-- gatehouse:' } });
    const { body, title } = only();
    expect(body.length).toBeLessThan(60_000);
    expect(body).not.toMatch(/<img|@mona/u);
    expect(title).not.toContain('\u202e');
  });

  const pull = { number: 1, headSha: SHA, baseSha: SHA, isFork: false, isDependabot: false };
  it.each<[string, Partial<GithubContext>]>([
    ['a pull request', { eventName: 'pull_request', pullRequest: pull, ref: 'refs/pull/1/merge' }],
    ['pull_request_target', { eventName: 'pull_request_target', pullRequest: pull }],
    ['another branch', { eventName: 'push', ref: 'refs/heads/topic' }],
    ['a tag', { eventName: 'push', ref: 'refs/tags/main' }],
    ['a merge queue', { eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/1' }],
    ['what anybody caused', { eventName: 'workflow_run' }],
    ['a comment', { eventName: 'issue_comment' }],
  ])('is not touched on %s', async (_, context) => {
    expect(await report(['one'], { context })).toMatchObject({ state: 'left-out' });
    expect(server.requests).toEqual([]);
  });

  it('is not touched where something else was checked out', async () => {
    const checkedOut = 'b'.repeat(40);
    expect(await report(['one'], { checkedOut })).toMatchObject({ state: 'left-out' });
    expect(await report(['one'], { checkedOut: SHA })).toMatchObject({ state: 'written' });
  });

  it('names the permission that is missing', async () => {
    const token = { permissions: { contents: 'read', 'pull-requests': 'write' } } as const;
    expect(await report(['one'], { token })).toMatchObject({
      state: 'failed',
      error: { kind: 'denied', permission: 'issues: write' },
    });
  });
});
