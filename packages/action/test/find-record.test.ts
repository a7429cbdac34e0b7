import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renderStatement, statementOf } from '@gatehouse/evidence';
import { decide, type Finding, type RuleInfo, type Scan } from '@gatehouse/findings';
import { connect, type GithubContext } from '@gatehouse/github';
import { nodeEffects } from '@gatehouse/runner';
import {
  type GithubDouble,
  githubDouble,
  gitRepository,
  temporaryDirectory,
  type TokenOptions,
} from '@gatehouse/testing';
import { FILE_INPUTS } from '../src/common-inputs.ts';
import { recordFinder } from '../src/find-record.ts';
import { runScanningAction } from '../src/scanning-action.ts';
import { RecordingRunner } from '../../runner/test/recording-runner.ts';

const RULE: RuleInfo = {
  ...{ id: 'dast/x', title: 'x', severity: 'high', profile: 'default', why: 'w', fix: 'f' },
  ...{ references: [], aliases: [], tags: [] },
};

const found = (fingerprint: string): Finding => ({
  ...{ rule: RULE, severity: 'high', message: 'm', engine: 'gatehouse', fingerprint },
  location: { path: 'app', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
});

const TARGET = 'https://shop.example/';

const scan = (fingerprints: readonly string[], changes: Partial<Scan> = {}): Scan => ({
  ...{ phase: 'dast', scope: '', findings: fingerprints.map(found), rules: [RULE] },
  ...{ evaluations: [], directives: [], incomplete: [], target: TARGET },
  coverage: { files: [], resources: 0, unknown: 0 },
  disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
  tool: { name: 'Gatehouse', version: '0.1.0' },
  startedAt: new Date('2026-11-24T10:00:00Z'),
  finishedAt: new Date('2026-11-24T10:00:05Z'),
  ...changes,
});

let server: GithubDouble;
let main: string;
beforeEach(async () => {
  server = await githubDouble();
  main = server.commit({ branch: 'main', files: { a: '1' } }).sha;
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

interface Left {
  readonly run?: object;
  readonly scan?: Partial<Scan>;
  readonly config?: string;
  /** What the statement says of itself. */
  readonly claim?: { readonly id?: number; readonly commit?: string; readonly repository?: string };
  readonly artifact?: string;
  /** What the file holds. */
  readonly edit?: (text: string) => string;
}

let lastRun = 0;

/** Evidence that a run has kept: by a schedule for main, of all that is usual, unless told. */
function leave(fingerprints: readonly string[], left: Left = {}): number {
  const id = ++lastRun;
  const { claim = {}, config, edit = (text: string): string => text } = left;
  const outcome = decide(
    [scan(fingerprints, left.scan)],
    { failOn: 'high', reportFrom: 'low' },
    { config },
  );
  const text = renderStatement(
    statementOf(outcome, {
      subjects: [{ kind: 'commit', digest: claim.commit ?? main }],
      policy: { origin: 'default-branch', commit: undefined, files: [] },
      settings: {
        ...{ exclude: [], allowEmpty: false, allowParseErrors: false },
        inlineSuppressions: 'allow',
      },
      run: {
        ...{ repository: claim.repository ?? 'acme/shop', id: claim.id ?? id },
        ...{ attempt: 1, event: 'schedule' },
      },
    }),
  );
  const name = left.artifact ?? 'gatehouse-evidence-dast-0123abcd';
  server.run({
    ...{ id, head_sha: main, event: 'schedule', conclusion: 'failure' },
    artifacts: { [name]: { 'gatehouse-dast.intoto.json': edit(text) } },
    ...left.run,
  });
  return id;
}

const context = (): GithubContext => ({
  eventName: 'pull_request',
  repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
  ...{ ref: 'refs/pull/1/merge', defaultBranch: 'main', sha: 'e'.repeat(40) },
  run: { id: 777, attempt: 1, number: 1 },
  ...{ serverUrl: server.serverUrl, apiUrl: server.apiUrl, graphqlUrl: '' },
});

interface Asking {
  readonly scan?: Partial<Scan>;
  readonly config?: string;
  readonly token?: TokenOptions | null;
}

async function find({ scan: changes = {}, config, token = {} }: Asking = {}) {
  const github = connect({
    ...{ apiUrl: server.apiUrl, userAgent: 'test', environment: {}, isPaced: false },
    ...(token && { token: server.token(token) }),
  });
  return recordFinder({ name: 'dast', context: context(), github })(scan([], changes), config);
}

const NONE = 'there is no evidence of main about the same';

describe('the record of a running application', () => {
  it('is the last evidence of the default branch', async () => {
    leave(['old:1']);
    leave(['one:1', 'two:1']);
    expect(await find()).toEqual({
      fingerprints: new Set(['one:1', 'two:1']),
      commit: main,
      description: 'the last evidence of main, of 2026-11-24',
    });
  });

  it('may be of an older commit that the branch holds', async () => {
    leave(['one:1']);
    server.commit({ branch: 'main', files: { a: '2' }, parents: [main] });
    expect(await find()).toMatchObject({ commit: main });
  });

  it('is what to do where there is none', async () => {
    await expect(find()).rejects.toMatchObject({
      message: NONE,
      remedy: expect.stringContaining('upload-evidence: true'),
    });
  });

  it.each<[string, Left]>([
    ['a fork that calls its branch main', { run: { head_repository: 'mallory/shop' } }],
    ['another branch', { run: { head_branch: 'topic' } }],
    ['another configuration', { config: 'ci/lenient.yml' }],
    ['another part of the repository', { scan: { scope: 'apps/admin' } }],
    ['another phase', { scan: { phase: 'iac' } }],
    ['another action', { artifact: 'gatehouse-evidence-suite-0123abcd' }],
    ['this run', { run: { id: 777 }, claim: { id: 777 } }],
  ])('is never that of %s', async (_, left) => {
    leave(['forged:1'], left);
    await expect(find()).rejects.toMatchObject({ message: NONE });
    leave(['true:1'], {});
    leave(['forged:1'], left);
    expect((await find()).fingerprints).toEqual(new Set(['true:1']));
  });

  it.each<[string, Left, string]>([
    ['a pull request', { run: { event: 'pull_request' } }, 'whoever opens a pull request'],
    ['pull_request_target', { run: { event: 'pull_request_target' } }, 'whoever opens'],
    ['a comment', { run: { event: 'issue_comment' } }, 'its event is issue_comment'],
    ['another workflow', { run: { event: 'workflow_run' } }, 'its event is workflow_run'],
    ['another run', { claim: { id: 4000 } }, 'it says that it comes from run 4000'],
    ['another commit', { claim: { commit: 'b'.repeat(40) } }, 'its run was for commit'],
    ['another repository', { claim: { repository: 'mallory/shop' } }, 'comes from mallory/shop'],
    ['a scan that broke down', { scan: { incomplete: ['no answer'] } }, 'is not complete'],
    ['nobody who can be read', { edit: () => '{' }, 'gatehouse-dast.intoto.json of run'],
    [
      'an earlier version',
      { edit: (text) => text.replace(/,\s*"fingerprints": \{[^}]*\}/u, '') },
      'listed no fingerprints',
    ],
  ])('does not count from %s, and it is said', async (_, left, why) => {
    leave(['forged:1'], left);
    await expect(find()).rejects.toThrow(why);
    leave(['true:1']);
    leave(['forged:1'], left);
    expect((await find()).fingerprints).toEqual(new Set(['true:1']));
  });

  it('does not count of a commit that the branch does not hold', async () => {
    const stray = server.commit({ branch: 'topic', files: { a: '3' }, parents: [main] }).sha;
    leave(['forged:1'], { run: { head_sha: stray }, claim: { commit: stray } });
    await expect(find()).rejects.toThrow('main does not hold its commit');
  });

  it('does not count once it has expired', async () => {
    leave(['old:1']);
    server.state.artifacts.splice(
      0,
      1,
      ...server.state.artifacts.slice(0, 1).map((artifact) => ({ ...artifact, expired: true })),
    );
    await expect(find()).rejects.toThrow('has expired');
  });

  it('is found behind what others leave', async () => {
    leave(['true:1']);
    for (let index = 0; index < 130; index++)
      leave(['forged:1'], { run: { event: 'pull_request', head_branch: 'topic' } });
    expect((await find()).fingerprints).toEqual(new Set(['true:1']));
    expect(server.requestsFor('actions/get-workflow-run')).toHaveLength(1);
  });
});

describe('of several targets', () => {
  const admin = { scan: { target: 'https://admin.example/' } };

  it('it is that of the same', async () => {
    leave(['shop:1']);
    leave(['admin:1'], admin);
    expect((await find()).fingerprints).toEqual(new Set(['shop:1']));
    expect((await find(admin)).fingerprints).toEqual(new Set(['admin:1']));
  });

  it('it is the only other one for the address of a pull request, and none of two', async () => {
    const preview = { scan: { target: 'https://pr-7.example/' } };
    leave(['shop:1']);
    expect((await find(preview)).description).toBe(
      'the last evidence of main, of 2026-11-24 about https://shop.example/',
    );
    leave(['admin:1'], admin);
    await expect(find(preview)).rejects.toThrow('several targets and none about this one');
  });
});

describe('who may ask', () => {
  it('needs a token', async () => {
    await expect(find({ token: null })).rejects.toMatchObject({
      remedy: expect.stringContaining('actions: read'),
    });
  });

  it('needs actions: read in a private repository', async () => {
    await server.close();
    server = await githubDouble({ private: true });
    const token = { permissions: { contents: 'read' } } as const;
    await expect(find({ token })).rejects.toMatchObject({ permission: 'actions: read' });
  });
});

it('decides what is new in a step', async () => {
  leave(['old:1', 'gone:1']);
  await using repository = await gitRepository({ 'README.md': '' });
  const sha = await repository.git('rev-parse', 'HEAD');
  server.commit({ sha, branch: 'main', files: { 'README.md': '' }, parents: [main] });
  await using temporary = await temporaryDirectory({ 'temp/x': '' });
  const step = async (fingerprints: readonly string[]): Promise<RecordingRunner> => {
    const runner = new RecordingRunner({
      ...{ comment: 'false', 'upload-sarif': 'false', 'only-new': 'true' },
      token: server.token(),
    });
    await runScanningAction({
      ...{ name: 'dast', inputs: FILE_INPUTS, runner, effects: nodeEffects },
      makePhases: () => () => [
        { id: 'dast', compares: 'record', scan: () => Promise.resolve(scan(fingerprints)) },
      ],
      context: { ...context(), eventName: 'push', ref: 'refs/heads/main', sha },
      folders: { workspace: repository.path, temp: join(temporary.path, 'temp') },
      connectTo: (connection) => connect({ ...connection, isPaced: false }),
    });
    return runner;
  };
  expect((await step(['old:1'])).outputs).toMatchObject({ verdict: 'pass', total: '1', new: '0' });
  const { outputs, lines } = await step(['old:1', 'new:1']);
  expect(outputs).toMatchObject({ verdict: 'fail', total: '2', new: '1' });
  expect(outputs['sarif-file']).toMatch(/gatehouse-dast-https-shop\.example\.sarif$/u);
  expect(lines.join('\n')).toContain(
    `compared with the last evidence of main, of 2026-11-24 (${main.slice(0, 7)}): 1 there too, 1 gone`,
  );
});
