import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { GitRepository } from '@gatehouse/testing';
import { CONFIG, judge, pod, pullRequest, rulesOf, said, testMerge } from './pull-request.ts';

const UNSAFE = `on: issues
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.event.issue.title }}"
`;

const waive = (scope: string): string => `suppressions:
  entries:
    - rule: '*'
      ${scope}
      reason: a fixture
      expires: 2026-12-31
`;

const move =
  (from: string, to: string, text: string) =>
  async (repository: GitRepository): Promise<void> => {
    await repository.git('rm', '--quiet', from);
    repository.write(to, text);
  };

const DOCKERFILE = 'FROM registry.example.com/base:latest\nRUN apt-get install curl\n';

/** Each is a critical or high problem that the base does not have open, and the change moves into sight. */
describe('what a move brings is new', () => {
  it.each([
    ['out of an excluded folder', 'phases: { iac: { exclude: [test/] } }\n', 'test/a.yaml'],
    ['into the folder that is scanned', 'phases: { iac: { path: deploy } }\n', 'examples/a.yaml'],
    ['out of the scope of a suppression', waive('path: test/**'), 'test/a.yaml'],
  ])('%s', async (_, config, from) => {
    await using pull = await pullRequest(
      { [CONFIG]: config, [from]: pod('web'), 'deploy/b.yaml': pod('b') },
      { topic: move(from, 'deploy/a.yaml', pod('web')) },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull), {
      overrides: config.includes('path: deploy') ? { path: 'deploy' } : {},
    });
    expect(outcome.verdict).toBe('fail');
    expect(rulesOf(outcome.shown)).toContain('kubernetes/privileged');
    expect(new Set(outcome.shown.map(({ location }) => location.path))).toEqual(
      new Set(['deploy/a.yaml']),
    );
  });

  it('out of the scope of a suppression, also where a file is the resource', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: waive('resource: Dockerfile/test/Dockerfile'), 'test/Dockerfile': DOCKERFILE },
      { topic: move('test/Dockerfile', 'web/Dockerfile', DOCKERFILE) },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.shown.length).toBeGreaterThan(0);
  });

  it('by a link out of the scope of a suppression', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: waive('path: test/**'), 'test/a.yaml': pod('web'), 'prod/b.yaml': '' },
      {
        topic: async (repository) => {
          symlinkSync('../test/a.yaml', join(repository.path, 'prod/a.yaml'));
          await repository.git('add', '.');
        },
      },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.verdict).toBe('fail');
    expect(rulesOf(outcome.shown)).toContain('kubernetes/privileged');
  });

  it('to where GitHub runs it', async () => {
    await using pull = await pullRequest(
      { 'docs/greet.yml': UNSAFE },
      { topic: move('docs/greet.yml', '.github/workflows/greet.yml', UNSAFE) },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.verdict).toBe('fail');
  });

  const GOOD = pod('web').replace('privileged: true', 'privileged: false');

  it.each<[string, Record<string, string>, (repository: GitRepository) => Promise<void>]>([
    [
      'from one environment to another',
      { 'prod/web.yaml': GOOD },
      (repository) => {
        repository.write('dev/web.yaml', GOOD);
        repository.write('prod/web.yaml', pod('web'));
        return Promise.resolve();
      },
    ],
    [
      'from one that is given up',
      { 'prod/web.yaml': GOOD },
      move('dev/web.yaml', 'prod/web.yaml', pod('web')),
    ],
    [
      'to one that is added',
      {},
      (repository) => {
        repository.write('dev/web.yaml', GOOD);
        repository.write('prod/web.yaml', pod('web'));
        return Promise.resolve();
      },
    ],
  ])('%s although both use the same names', async (_, files, topic) => {
    await using pull = await pullRequest({ 'dev/web.yaml': pod('web'), ...files }, { topic });
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.verdict).toBe('fail');
    const privileged = (findings: typeof outcome.open): string[] =>
      findings
        .filter(({ rule }) => rule.id === 'kubernetes/privileged')
        .map(({ location }) => location.path);
    expect(privileged(outcome.shown)).toEqual(['prod/web.yaml']);
    expect(privileged(outcome.comparison?.fixed ?? [])).toEqual(['dev/web.yaml']);
  });
});

describe('what only goes by another name is not new', () => {
  it('nor what is linked within the scope of its suppression', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: waive('path: test/**'), 'test/a.yaml': pod('a') },
      {
        topic: async (repository) => {
          symlinkSync('a.yaml', join(repository.path, 'test/current.yaml'));
          await repository.git('add', '.');
        },
      },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome).toMatchObject({ verdict: 'pass', open: [] });
  });

  it('with the folder that is scanned', async () => {
    await using pull = await pullRequest(
      { 'k8s/a.yaml': pod('a'), 'k8s/Dockerfile': DOCKERFILE },
      {
        topic: async (repository) => {
          await repository.git('mv', 'k8s', 'deploy');
        },
      },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull), {
      overrides: { path: 'deploy' },
    });
    expect(outcome).toMatchObject({ verdict: 'pass', shown: [] });
    expect(outcome.open.length).toBeGreaterThan(2);
  });

  it('where one file is split, and several are put together', async () => {
    const [a, b] = [pod('a'), pod('b')];
    await using pull = await pullRequest(
      { 'all.yaml': `${a}---\n${b}`, 'c.yaml': pod('c'), 'd.yaml': pod('d') },
      {
        topic: async (repository) => {
          await repository.git('rm', '--quiet', 'd.yaml');
          repository.write('all.yaml', a);
          repository.write('b.yaml', b);
          repository.write('c.yaml', `${pod('c')}---\n${pod('d')}`);
        },
      },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome).toMatchObject({ verdict: 'pass', shown: [] });
  });

  it('where another object of the same name comes before it', async () => {
    await using pull = await pullRequest(
      { 'prod/web.yaml': pod('web') },
      { topic: { 'dev/web.yaml': pod('web') } },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(new Set(outcome.shown.map(({ location }) => location.path))).toEqual(
      new Set(['dev/web.yaml']),
    );
  });
});

describe('whose configuration goes', () => {
  it('is not for a second one to change that others own', async () => {
    const yaml = CONFIG.replace('.yml', '.yaml');
    await using pull = await pullRequest(
      { [yaml]: 'fail-on: low\n' },
      { topic: { [CONFIG]: 'fail-on: none\n' } },
    );
    await expect(judge(pull.repository.path, await testMerge(pull))).rejects.toThrow(
      `there are both ${CONFIG} and ${yaml}`,
    );
  });

  it('is not for a fork to say in a workflow that runs because of it', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: 'fail-on: high\n' },
      { topic: { [CONFIG]: `fail-on: none\n${waive('path: new.yaml')}`, 'new.yaml': pod('new') } },
    );
    const outcome = await judge(pull.repository.path, {
      ...{ serverUrl: '', apiUrl: '', graphqlUrl: '' },
      eventName: 'workflow_run',
      sha: pull.main,
      defaultBranch: 'main',
    });
    expect(outcome).toMatchObject({ verdict: 'fail', thresholds: { failOn: 'high' } });
    expect(said(outcome, 'pending').join()).toContain('fail-on would change');
  });
});
