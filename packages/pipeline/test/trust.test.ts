import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import {
  CONFIG,
  eventOf,
  judge,
  pod,
  pullRequest,
  rulesOf,
  said,
  testMerge,
} from './pull-request.ts';

const LOOSE = 'fail-on: none\n';
const STRICT = 'fail-on: low\n';
const WAIVER = `suppressions:
  entries:
    - rule: kubernetes/privileged
      path: new.yaml
      reason: because
      expires: 2026-12-31
`;

describe('the base decides', () => {
  it('about thresholds and suppressions: what the head loosens is listed', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: STRICT },
      { topic: { [CONFIG]: LOOSE + WAIVER, 'new.yaml': pod('new'), '.trivyignore': 'KSV-0017\n' } },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome).toMatchObject({ verdict: 'fail', thresholds: { failOn: 'low' } });
    expect(rulesOf(outcome.shown)).toContain('kubernetes/privileged');
    const pending = said(outcome, 'pending').join('\n');
    expect(pending).toMatch(/fail-on would change from low to none/);
    expect(pending).toMatch(/\.trivyignore would be added/);
    expect(pending).toMatch(/kubernetes\/privileged/);
  });

  it('also where it has no configuration, or the head takes it away', async () => {
    await using bare = await pullRequest(
      {},
      { topic: { [CONFIG]: LOOSE, 'new.yaml': pod('new') } },
    );
    expect(await judge(bare.repository.path, await testMerge(bare))).toMatchObject({
      verdict: 'fail',
      thresholds: { failOn: 'high' },
    });
    await using taken = await pullRequest(
      { [CONFIG]: STRICT, 'a.yaml': '' },
      {
        topic: async (repository) => {
          await repository.git('rm', '--quiet', CONFIG);
          repository.write('new.yaml', pod('new'));
        },
      },
    );
    expect((await judge(taken.repository.path, await testMerge(taken))).thresholds.failOn).toBe(
      'low',
    );
  });

  it('and what it waives is waived, in its configuration and ignore files', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: WAIVER, '.trivyignore': 'KSV-0012\n' },
      { topic: { 'new.yaml': pod('new'), [CONFIG]: '', '.trivyignore': '' } },
    );
    const { suppressed } = await judge(pull.repository.path, await testMerge(pull));
    const kinds = suppressed.map(({ suppression }) => suppression?.kind);
    expect(rulesOf(suppressed)).toContain('kubernetes/privileged');
    expect(kinds).toContain('config');
    expect(kinds).toContain('foreign');
  });

  it('about the file that is named, whatever a link of the head says', async () => {
    await using pull = await pullRequest(
      { 'policy.yml': STRICT, 'examples/loose.yml': LOOSE },
      {
        topic: async (repository) => {
          await repository.git('rm', '--quiet', 'policy.yml');
          symlinkSync('examples/loose.yml', join(repository.path, 'policy.yml'));
          repository.write('new.yaml', pod('new'));
        },
      },
    );
    const context = await testMerge(pull);
    const given = join(pull.repository.path, 'policy.yml');
    expect((await judge(pull.repository.path, context, { given })).thresholds.failOn).toBe('low');
  });

  it('not about a file of a submodule, which the head may point elsewhere', async () => {
    await using pull = await pullRequest({ [CONFIG]: STRICT }, { topic: { 'new.yaml': pod('n') } });
    await using mallory = await gitRepository({ 'policy.yml': LOOSE });
    const context = await testMerge(pull);
    const { path } = pull.repository;
    execFileSync('git', [
      ...['-C', path, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'],
      ...[`file://${mallory.path}`, 'org'],
    ]);
    const given = join(path, 'org/policy.yml');
    await expect(judge(path, context, { given })).rejects.toThrow(
      /^org\/policy\.yml lies in a submodule/,
    );
  });

  it('not about a file that lies outside the repository', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: STRICT },
      { topic: { 'new.yaml': pod('new') } },
    );
    await using elsewhere = await temporaryDirectory({ 'org.yml': 'fail-on: critical\n' });
    const given = join(elsewhere.path, 'org.yml');
    const outcome = await judge(pull.repository.path, await testMerge(pull), { given });
    expect(outcome.thresholds.failOn).toBe('critical');
  });
});

describe('an author does not choose the policy', () => {
  it('by leaving the base branch where it was looser', async () => {
    await using pull = await pullRequest(
      { [CONFIG]: LOOSE },
      { main: { [CONFIG]: STRICT }, topic: { 'new.yaml': pod('new') } },
    );
    // ref: ${{ github.event.pull_request.head.sha }}
    const outcome = await judge(pull.repository.path, eventOf(pull));
    expect(outcome).toMatchObject({
      verdict: 'fail',
      thresholds: { failOn: 'low' },
      comparison: { base: pull.start, description: 'the merge base with main' },
    });
  });

  it("by a merge of their own that looks like GitHub's", async () => {
    await using pull = await pullRequest(
      { [CONFIG]: LOOSE, 'new.yaml': '' },
      {
        main: { [CONFIG]: STRICT },
        topic: async (repository) => {
          await repository.commit('Bad', { 'new.yaml': pod('new') });
          const bad = await repository.git('rev-parse', 'HEAD');
          // The first parent is the loose start, or even what the attacker brings.
          await repository.git('merge', '--quiet', '--no-edit', '-s', 'ours', 'main');
          await repository.git('update-ref', 'refs/remotes/pull/7/merge', bad);
        },
      },
    );
    const outcome = await judge(pull.repository.path, eventOf(pull));
    expect(outcome).toMatchObject({
      verdict: 'fail',
      thresholds: { failOn: 'low' },
      comparison: { base: pull.main },
    });
    expect(rulesOf(outcome.shown)).toContain('kubernetes/privileged');
  });

  it('by breaking either configuration', async () => {
    await using base = await pullRequest(
      { [CONFIG]: 'fail-onn: low\n' },
      { topic: { [CONFIG]: STRICT } },
    );
    await expect(judge(base.repository.path, await testMerge(base))).rejects.toMatchObject({
      message: expect.stringMatching(/^The configuration of main \([0-9a-f]{7}\) goes.*fail-onn/s),
      remedy: 'Repair it on main first',
    });
    await using head = await pullRequest(
      { [CONFIG]: STRICT },
      { topic: { [CONFIG]: 'fail-on: [\n' } },
    );
    await expect(judge(head.repository.path, await testMerge(head))).rejects.toThrow(
      /^\.github\/gatehouse\.yml:/,
    );
  });

  it.each(['pull_request', 'pull_request_target', 'merge_group'] as const)(
    'by an event %s without a base',
    async (eventName) => {
      await using pull = await pullRequest({ [CONFIG]: LOOSE }, { topic: {} });
      const context = { serverUrl: '', apiUrl: '', graphqlUrl: '', eventName };
      await expect(judge(pull.repository.path, context)).rejects.toMatchObject({
        message: expect.stringContaining('does not say what its base is'),
        remedy: expect.stringContaining('fetch-depth: 0'),
      });
    },
  );

  it('where no repository is checked out at all', async () => {
    await using pull = await pullRequest({ [CONFIG]: LOOSE }, { topic: {} });
    await using folder = await temporaryDirectory({ [CONFIG]: LOOSE, 'a.yaml': pod('a') });
    await expect(judge(folder.path, eventOf(pull))).rejects.toThrow('cannot be read');
  });
});

describe('suppressions in files that the head brings', () => {
  const WITHOUT = '# trivy:ignore:KSV-0017';
  const WITH = '# gatehouse:ignore kubernetes/privileged -- a node agent';

  it.each([
    ['with a reason', '', WITH, 'pass'],
    ['without one', '', WITHOUT, 'fail'],
    ['with a reason, where they wait', 'suppressions: { inline: pending }\n', WITH, 'fail'],
    ['with a reason, where none counts', 'suppressions: { inline: deny }\n', WITH, 'fail'],
  ])('%s', async (_, config, comment, verdict) => {
    const topic = { 'web.yaml': pod('web', comment) };
    await using pull = await pullRequest(
      { [CONFIG]: config, 'web.yaml': pod('web').replace('privileged: true', 'privileged: false') },
      { topic },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull), {
      overrides: { failOn: 'critical' },
    });
    expect(outcome.verdict).toBe(verdict);
    if (verdict === 'pass')
      expect(outcome.suppressed.map(({ suppression }) => suppression?.isNew)).toEqual([true]);
    else expect(said(outcome, 'suppression-refused')).toHaveLength(1);
  });

  it('count as new where nothing could be compared, and not where nothing is reviewed', async () => {
    await using pull = await pullRequest({ 'web.yaml': pod('web', WITHOUT) }, { topic: {} });
    await pull.repository.git('checkout', '--quiet', '--detach', pull.main);
    const reviewed = await judge(pull.repository.path, eventOf(pull));
    expect(rulesOf(reviewed.shown)).toContain('kubernetes/privileged');
    const pushed = await judge(pull.repository.path, { serverUrl: '', apiUrl: '', graphqlUrl: '' });
    expect(rulesOf(pushed.shown)).not.toContain('kubernetes/privileged');
  });

  it('of before count as before, also where all is judged', async () => {
    await using pull = await pullRequest(
      { 'web.yaml': pod('web', WITHOUT) },
      { topic: { 'web.yaml': `# Moved\n${pod('web', WITHOUT)}` } },
    );
    const context = await testMerge(pull);
    for (const onlyNew of [true, false]) {
      const outcome = await judge(pull.repository.path, context, { overrides: { onlyNew } });
      expect(outcome.suppressed.map(({ suppression }) => suppression?.isNew)).toEqual([false]);
    }
  });
});

it('an ignore file that cannot be read suppresses nothing and stops nothing', async () => {
  await using folder = await temporaryDirectory({ 'a.yaml': pod('a') });
  writeFileSync(join(folder.path, '.trivyignore.yaml'), 'misconfigurations: [');
  const outcome = await judge(folder.path, { serverUrl: '', apiUrl: '', graphqlUrl: '' });
  expect(rulesOf(outcome.shown)).toContain('kubernetes/privileged');
  expect(said(outcome, 'suppression-unused').join()).toMatch(
    /^\.trivyignore\.yaml:\d+: .*nothing in it counts$/,
  );
});
