import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import {
  githubDouble,
  gitServer,
  proxyDouble,
  type ProxyDoubleOptions,
  resultsService,
  temporaryDirectory,
} from '@gatehouse/testing';
import { reviewedChange } from './reviewed-change.ts';
import { runStep, type Step } from './step.ts';

jest.setTimeout(60_000);

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';

const portOf = (url = ''): number => Number(new URL(url).port);

interface Reached {
  readonly step: Step;
  /** `host:port` of what went through the proxy. */
  readonly passed: readonly string[];
  readonly refusals: number;
  readonly comments: number;
  readonly artifacts: number;
  readonly proxy: string;
}

/**
 * A scan of a pull request that sends all that an action can send: to the API, to git's server for the base of a
 * shallow checkout, and to the service and the storage of artifacts. The first two have names that resolve nowhere.
 */
async function scanned(options: ProxyDoubleOptions = {}, noProxy = ''): Promise<Reached> {
  await using github = await githubDouble();
  await using change = await reviewedChange(github, {}, { 'pod.yaml': POD });
  await using artifacts = await resultsService();
  await using folder = await temporaryDirectory();
  const { path } = change.repository;
  await change.repository.git('branch', 'merged', change.env['GITHUB_SHA'] ?? '');
  const origin = join(folder.path, 'acme/shop');
  execFileSync('git', ['clone', '--quiet', '--bare', path, origin]);
  await using git = await gitServer(dirname(dirname(origin)));
  const workspace = join(folder.path, basename(path));
  const shallow = ['--depth=1', '--branch=merged', `file://${path}`, workspace];
  execFileSync('git', ['clone', '--quiet', ...shallow], { stdio: 'pipe' });
  const ports = new Map([
    ['api.gatehouse.localhost:80', portOf(github.apiUrl)],
    ['gatehouse.localhost:80', portOf(git.url)],
  ]);
  await using proxy = await proxyDouble({ route: (target) => ports.get(target), ...options });
  const env = {
    ...change.env,
    ...artifacts.job(),
    GITHUB_API_URL: `http://api.gatehouse.localhost${new URL(github.apiUrl).pathname.replace(/\/$/, '')}`,
    GITHUB_SERVER_URL: 'http://gatehouse.localhost',
    HTTP_PROXY: proxy.url,
    NO_PROXY: noProxy,
  };
  const token = github.token({
    permissions: { contents: 'read', 'pull-requests': 'write', 'security-events': 'write' },
  });
  const inputs = { token, 'upload-evidence': 'true' };
  const step = await runStep('actions/iac-scan', workspace, inputs, { event: change.event, env });
  return {
    step,
    passed: [...new Set(proxy.passed)].sort(),
    refusals: proxy.refusals,
    comments: github.state.comments.length,
    artifacts: artifacts.artifacts.length,
    proxy: proxy.host,
  };
}

it('sends everything through the proxy that the environment names', async () => {
  const { step, passed, ...reached } = await scanned({ credentials: 'me:pa55word' });
  expect(step.outputs).toMatchObject({ verdict: 'fail' });
  expect(step.report.comparison?.base).toBeDefined();
  expect(reached).toMatchObject({ comments: 1, artifacts: 1 });
  expect(passed.filter((target) => target.includes('gatehouse.localhost'))).toEqual([
    'api.gatehouse.localhost:80',
    'gatehouse.localhost:80',
  ]);
  // The service and the storage of artifacts.
  expect(passed.filter((target) => target.startsWith('127.0.0.1:'))).toHaveLength(2);
  expect(step.everything.includes('pa55word')).toBe(false);
});

it('sends nothing through it to what NO_PROXY names', async () => {
  const { passed, artifacts } = await scanned({}, 'example.com, 127.0.0.1');
  expect(passed).toEqual(['api.gatehouse.localhost:80', 'gatehouse.localhost:80']);
  expect(artifacts).toBe(1);
});

it('names a proxy that refuses, without its password', async () => {
  const { step, passed, refusals, proxy } = await scanned({
    credentials: 'me:pa55word',
    refuse: 403,
  });
  expect(step.outputs['verdict']).toBe('error');
  expect(passed).toEqual([]);
  expect(refusals).toBeGreaterThan(0);
  const said = step.annotations.map(({ message }) => message).join('\n');
  expect(said).toContain('403');
  expect(said).toContain(`through the proxy ${proxy}`);
  expect(step.everything.includes('pa55word')).toBe(false);
});
