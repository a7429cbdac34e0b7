import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connect, type GithubContext } from '@gatehouse/github';
import {
  githubDouble,
  gitRepository,
  type GitRepository,
  temporaryDirectory,
} from '@gatehouse/testing';
import { examine } from '../src/doctor.ts';
import { nodeEffects } from '@gatehouse/runner';
import type { ScanInputs } from '../src/setting.ts';

const CONFIG = '.github/gatehouse.yml';
const SERVER = { serverUrl: '', apiUrl: 'http://127.0.0.1:9', graphqlUrl: '' };

let repository: GitRepository;
let base: string;
let head: string;

beforeAll(async () => {
  repository = await gitRepository({ [CONFIG]: 'fail-on: medium\n' });
  base = await repository.git('rev-parse', 'HEAD');
  await repository.git('checkout', '--quiet', '-b', 'topic');
  head = await repository.commit('Loosen', { [CONFIG]: 'fail-on: none\n' });
});
afterAll(() => repository.dispose());

/** The rows of the doctor that say what a run would go by, in one text. */
async function diagnosis(
  context: Partial<GithubContext>,
  inputs: ScanInputs = {},
): Promise<string> {
  await using temp = await temporaryDirectory();
  const { log } = await examine(
    {
      name: 'iac-scan',
      context: { ...SERVER, ...context },
      folders: { workspace: repository.path, temp: temp.path },
      effects: nodeEffects,
      github: connect({ apiUrl: SERVER.apiUrl, userAgent: 'test', environment: {} }),
      environment: {},
      makePhases: () => {
        throw new Error('The doctor scans nothing');
      },
    },
    inputs,
  );
  const lines = log.split('\n').slice(1);
  const end = lines.findIndex((line) => line.startsWith('  check-run'));
  return lines
    .slice(0, end)
    .map((line) => line.trim().replaceAll(/ {2,}/gu, ' | '))
    .join('\n');
}

const pullRequest = (): Partial<GithubContext> => ({
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: 'f'.repeat(40),
  pullRequest: {
    number: 7,
    headSha: head,
    baseSha: base,
    baseRef: 'main',
    isFork: false,
    isDependabot: false,
  },
});

const push = (): Partial<GithubContext> => ({
  eventName: 'push',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  sha: head,
  push: { before: base },
});

it('on a pull request: the base decides, and only what is new counts', async () => {
  expect(await diagnosis(pullRequest())).toBe(
    [
      `policy | base | Thresholds and suppressions come from main (${base.slice(0, 7)}): fail-on is medium, only-new is on`,
      `comparison | only new | Only new findings count: compared with the merge base with main (${base.slice(0, 7)})`,
    ].join('\n'),
  );
});

it('on a pull request with only-new off: every finding counts, and the base still tells new suppressions', async () => {
  const said = await diagnosis(pullRequest(), { onlyNew: false });
  expect(said).toContain('only-new is off');
  expect(said).toMatch(
    /comparison \| everything \| Every finding counts, since only-new is off; compared with the merge base with main \([\da-f]{7}\) for new suppressions only$/u,
  );
});

it('on a pull request whose changes are not checked out: everything is judged', async () => {
  await repository.git('checkout', '--quiet', '--detach', base);
  try {
    expect(await diagnosis(pullRequest())).toMatch(
      /comparison \| everything \| Compared with nothing, so everything is judged: what is checked out does not hold the changes of pull request #7$/u,
    );
  } finally {
    await repository.git('checkout', '--quiet', 'topic');
  }
});

it('on a pull request whose base cannot be had: an error, and what to do', async () => {
  const event = pullRequest();
  const strange = { ...event.pullRequest, baseSha: 'e'.repeat(40) } as const;
  const said = await diagnosis({ ...event, pullRequest: { ...pullOf(event), ...strange } });
  expect(said).toMatch(/^policy \| error \| The configuration of main \(eeeeeee\) cannot be read/u);
  expect(said).toContain('contents: read');
  expect(said).not.toContain('comparison');
});

it('on a push: every finding counts, until only-new is set', async () => {
  expect(await diagnosis(push())).toBe(
    [
      'policy | default branch | Thresholds and suppressions come from what is checked out: fail-on is none, only-new is off',
      'comparison | everything | Every finding counts; with only-new: true those that the commit before this push does not have',
    ].join('\n'),
  );
  expect(await diagnosis(push(), { onlyNew: true })).toMatch(
    /comparison \| only new \| Only new findings count: compared with the commit before this push \([\da-f]{7}\)$/u,
  );
});

it('on a push to another branch: the default branch decides, and who cannot ask for it is told', async () => {
  const said = await diagnosis({ ...push(), ref: 'refs/heads/topic' });
  expect(said).toMatch(/^policy \| as checked out \| .*fail-on is none/u);
  expect(said).toContain('The configuration of the scanned commit goes');
  expect(said).toContain('the repository is not known');
});

it('where neither a pull request nor a base is there: every finding counts, whatever is set', async () => {
  const event = { eventName: 'schedule', ref: 'refs/heads/main', sha: head } as const;
  expect(await diagnosis(event)).toMatch(
    /comparison \| everything \| Every finding counts: there is nothing to compare with, since nothing is changed by schedule$/u,
  );
  expect(await diagnosis(event, { onlyNew: true })).toMatch(
    /comparison \| everything \| Compared with nothing, so everything is judged: nothing is changed by schedule$/u,
  );
});

it('says when the configuration is broken', async () => {
  await repository.commit('Break', { [CONFIG]: 'fail-on: never\n' });
  expect(await diagnosis({ eventName: 'push', sha: head })).toMatch(
    /^policy \| error \| .*gatehouse\.yml:1: fail-on/u,
  );
  await repository.git('reset', '--quiet', '--hard', head);
});

it('asks for no permission that only a surface needs which is off', async () => {
  await using github = await githubDouble();
  await using temp = await temporaryDirectory();
  github.commit({ sha: head, files: {}, branch: 'main' });
  const advice = (inputs: ScanInputs) =>
    examine(
      {
        name: 'iac-scan',
        context: {
          ...{ ...SERVER, ...push(), apiUrl: github.apiUrl },
          repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
        },
        folders: { workspace: repository.path, temp: temp.path },
        effects: nodeEffects,
        github: connect({
          token: github.token({ permissions: { contents: 'read' } }),
          apiUrl: github.apiUrl,
          userAgent: 'test',
          environment: {},
        }),
        environment: {},
        makePhases: () => [],
      },
      inputs,
    );
  const off = await advice({});
  expect(off.log).toMatch(/^ {2}check-run +off +The input check-run is not true; otherwise /mu);
  expect(off.summary).not.toContain('checks: write');
  expect(off.summary).toContain('security-events: write');
  expect((await advice({ checkRun: true })).summary).toContain('checks: write');
  expect((await advice({ uploadSarif: false })).summary).not.toContain('security-events');
});

function pullOf({ pullRequest: pull }: Partial<GithubContext>) {
  if (!pull) throw new Error('This is no pull request');
  return pull;
}
