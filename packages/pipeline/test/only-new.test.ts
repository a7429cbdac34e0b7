import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '@gatehouse/testing';
import { eventOf, iac, judge, pod, pullRequest, rulesOf, said, testMerge } from './pull-request.ts';

const DOCKERFILE =
  'FROM registry.example.com/base:latest\nRUN apt-get install curl\nADD a.txt /a\n';

describe('a pull request sees what it brings', () => {
  it.each([
    ['moved lines', `# One\n# Two\n---\n${pod('web')}`],
    ['another indentation', pod('web', '', '      ')],
    ['a line between', pod('web', 'runAsNonRoot: true')],
  ])('not what only has %s', async (_, text) => {
    await using pull = await pullRequest({ 'a.yaml': pod('web') }, { topic: { 'a.yaml': text } });
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome).toMatchObject({ verdict: 'pass', shown: [] });
    expect(rulesOf(outcome.open)).toContain('kubernetes/privileged');
    expect(outcome.comparison).toMatchObject({
      base: pull.main,
      description: 'main',
      freshTotal: 0,
    });
    expect(said(outcome, 'base')).toEqual([`compared with main (${pull.main.slice(0, 7)})`]);
  });

  it('not what was moved to another file, whether it has a name of its own or not', async () => {
    const files = { Dockerfile: DOCKERFILE, 'a.yaml': pod('web') };
    await using pull = await pullRequest(files, {
      topic: async (repository) => {
        repository.write('images/web/x', '');
        await repository.git('mv', 'Dockerfile', 'images/web/Dockerfile.prod');
        await repository.git('mv', 'a.yaml', 'images/b.yaml');
        repository.write('images/web/Dockerfile.prod', `# Moved\n${DOCKERFILE}`);
      },
    });
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.shown).toEqual([]);
    expect(outcome.open.length).toBeGreaterThan(2);
    expect(outcome.comparison?.fixed).toEqual([]);
  });

  it('what is new, what is put right, and not what came to main meanwhile', async () => {
    await using pull = await pullRequest(
      { 'old.yaml': pod('old'), 'bad.yaml': pod('bad') },
      {
        main: { 'main.yaml': pod('main') },
        topic: {
          'new.yaml': pod('new'),
          'bad.yaml': pod('bad').replace('privileged: true', 'privileged: false'),
        },
      },
    );
    const context = await testMerge(pull);
    const outcome = await judge(pull.repository.path, context);
    expect(outcome.verdict).toBe('fail');
    expect(new Set(outcome.shown.map(({ location }) => location.path))).toEqual(
      new Set(['new.yaml']),
    );
    const privileged = outcome.open.filter(({ rule }) => rule.id === 'kubernetes/privileged');
    expect(privileged.map(({ location, state }) => `${location.path} ${state}`).sort()).toEqual([
      'main.yaml existing',
      'new.yaml new',
      'old.yaml existing',
    ]);
    expect(outcome.comparison?.fixed.map(({ rule }) => rule.id)).toContain('kubernetes/privileged');
    expect(outcome.comparison?.fixed.every(({ location }) => location.path === 'bad.yaml')).toBe(
      true,
    );
    const all = await judge(pull.repository.path, context, { overrides: { onlyNew: false } });
    expect(all.comparison).toBeUndefined();
    expect(all.shown.length).toBe(all.open.length);
  });

  it('in the part that is scanned only', async () => {
    await using pull = await pullRequest(
      { 'deploy/a.yaml': pod('a'), 'other/b.yaml': pod('b') },
      { topic: { 'deploy/c.yaml': pod('c'), 'other/d.yaml': pod('d') } },
    );
    const context = await testMerge(pull);
    const outcome = await judge(pull.repository.path, context, { overrides: { path: 'deploy' } });
    const places = (findings: typeof outcome.open): string[] =>
      [...new Set(findings.map(({ location }) => location.path))].sort();
    expect(places(outcome.shown)).toEqual(['deploy/c.yaml']);
    expect(places(outcome.open)).toEqual(['deploy/a.yaml', 'deploy/c.yaml']);
    const excluded = await judge(pull.repository.path, context, {
      overrides: { exclude: ['deploy/'] },
    });
    expect(places(excluded.shown)).toEqual(['other/d.yaml']);
  });
});

describe('where nothing can be compared everything is judged', () => {
  it('without a commit', async () => {
    await using pull = await pullRequest({ 'a.yaml': pod('a') }, { topic: { 'b.yaml': pod('b') } });
    await pull.repository.git('checkout', '--quiet', '--detach', pull.main);
    const outcome = await judge(pull.repository.path, eventOf(pull));
    expect(outcome).toMatchObject({ verdict: 'fail' });
    expect(outcome.comparison).toBeUndefined();
    expect(outcome.notices).toContainEqual({
      kind: 'base',
      level: 'warning',
      message:
        'compared with nothing, so everything is judged: what is checked out does not hold the changes of pull request #7',
    });
  });

  it('because the base breaks the scan', async () => {
    await using pull = await pullRequest({ 'a.yaml': pod('a') }, { topic: { 'b.yaml': '' } });
    const outcome = await judge(pull.repository.path, await testMerge(pull), {
      makePhases: (settings, config, side, named) => {
        if (side.name === 'base') throw new Error('a defect');
        return iac(settings, config, side, named);
      },
    });
    expect(outcome.verdict).toBe('fail');
    expect(said(outcome, 'base')).toEqual([
      'compared with nothing, so everything is judged: main could not be scanned: a defect',
    ]);
  });

  it('but what of the base does not parse stops nothing', async () => {
    await using pull = await pullRequest(
      { 'a.yaml': pod('a'), 'broken.yaml': 'a: [' },
      { topic: { 'broken.yaml': pod('mended') } },
    );
    const outcome = await judge(pull.repository.path, await testMerge(pull));
    expect(outcome.verdict).toBe('fail');
    expect(new Set(outcome.shown.map(({ location }) => location.path))).toEqual(
      new Set(['broken.yaml']),
    );
  });
});

describe('other events', () => {
  const SERVER = { serverUrl: '', apiUrl: '', graphqlUrl: '' };

  it('a push is judged as a whole unless it asks for what is new', async () => {
    await using repository = await gitRepository({ 'a.yaml': pod('a') });
    const before = await repository.git('rev-parse', 'HEAD');
    await repository.commit('More', { 'b.yaml': pod('b') });
    const sha = await repository.git('rev-parse', 'HEAD');
    const branch = { ref: 'refs/heads/main', defaultBranch: 'main', sha };
    const context = { ...SERVER, ...branch, eventName: 'push', push: { before } } as const;
    const whole = await judge(repository.path, context);
    expect(whole).toMatchObject({ verdict: 'fail', notices: [] });
    expect(whole.comparison).toBeUndefined();
    const onlyNew = await judge(repository.path, context, { overrides: { onlyNew: true } });
    expect(onlyNew.comparison).toMatchObject({ base: before });
    expect(new Set(onlyNew.shown.map(({ location }) => location.path))).toEqual(
      new Set(['b.yaml']),
    );
  });

  it('a new branch is compared with where it left the default branch', async () => {
    await using pull = await pullRequest({ 'a.yaml': pod('a') }, { topic: { 'b.yaml': pod('b') } });
    const { repository, main } = pull;
    const context = {
      ...SERVER,
      eventName: 'push',
      ref: 'refs/heads/topic',
      defaultBranch: 'main',
      push: {},
    } as const;
    const overrides = { onlyNew: true };
    const alone = await judge(repository.path, context, { overrides });
    expect(alone.comparison).toBeUndefined();
    expect(said(alone, 'base').join()).toContain('does not know refs/remotes/origin/main');
    await repository.git('update-ref', 'refs/remotes/origin/main', main);
    const outcome = await judge(repository.path, context, { overrides });
    expect(outcome.comparison).toMatchObject({
      base: main,
      description: 'the merge base with main',
    });
  });

  it('a merge queue is compared with the commit before, by default', async () => {
    await using pull = await pullRequest({ 'a.yaml': pod('a') }, { topic: { 'b.yaml': '' } });
    const mergeGroup = { headSha: pull.topic, baseSha: pull.main };
    const outcome = await judge(pull.repository.path, {
      ...SERVER,
      eventName: 'merge_group',
      mergeGroup,
    });
    expect(outcome).toMatchObject({ verdict: 'pass', comparison: { base: pull.main } });
  });
});
