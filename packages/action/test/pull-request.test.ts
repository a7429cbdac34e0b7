import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GithubContext } from '@gatehouse/github';
import {
  gitRepository,
  gitServer,
  type GitRepository,
  temporaryDirectory,
} from '@gatehouse/testing';
import type { Rendered } from '../src/index.ts';
import { scanWith } from './scan.ts';

const TOKEN = 'ghs_0123456789';
const CONFIG = '.github/gatehouse.yml';

let origin: GitRepository;
let context: GithubContext;
let base: string;

beforeAll(async () => {
  origin = await gitRepository({ [CONFIG]: 'fail-on: low\n' });
  base = await origin.git('rev-parse', 'HEAD');
  await origin.git('checkout', '--quiet', '-b', 'topic');
  const headSha = await origin.commit('Loosen', { [CONFIG]: 'fail-on: none\n' });
  context = {
    eventName: 'pull_request',
    serverUrl: '',
    apiUrl: '',
    graphqlUrl: '',
    ref: 'refs/pull/7/merge',
    sha: 'f'.repeat(40),
    pullRequest: {
      number: 7,
      headSha,
      baseSha: base,
      baseRef: 'main',
      isFork: false,
      isDependabot: false,
    },
  };
});

afterAll(() => origin.dispose());

/** Scans a checkout of the head, of depth 1. */
async function scan(inputs: { readonly token?: string }): Promise<Rendered> {
  await using folder = await temporaryDirectory({ 'temp/x': '' });
  await using server = await gitServer(dirname(dirname(origin.path)), TOKEN);
  const workspace = join(folder.path, 'workspace');
  const depth = ['--depth=1', '--branch=topic'];
  execFileSync('git', ['clone', '--quiet', ...depth, `file://${origin.path}`, workspace]);
  const [owner, name] = [basename(dirname(origin.path)), basename(origin.path)];
  return await scanWith(
    inputs,
    {
      ...context,
      serverUrl: server.url,
      repository: { owner, name, fullName: `${owner}/${name}` },
    },
    { workspace, temp: join(folder.path, 'temp') },
  );
}

it('goes by the configuration of the base, fetched with the token', async () => {
  const { outcome } = await scan({ token: TOKEN });
  expect(outcome.thresholds.failOn).toBe('low');
  expect(outcome.comparison).toMatchObject({ base, description: 'the merge base with main' });
});

it('has no verdict but error without it', async () => {
  await expect(scan({})).rejects.toMatchObject({
    message: expect.stringContaining('The configuration of main'),
    remedy: expect.stringContaining('contents: read'),
  });
});
