import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import { gitRepository, type GitRepository } from '@gatehouse/testing';
import { run, type RunRequest } from '../src/index.ts';
import { CONFIG, pod, requestFor, rulesOf, said } from './pull-request.ts';

const WAIVER = `suppressions:
  entries:
    - rule: kubernetes/privileged
      path: web.yaml
      reason: because
      expires: 2026-12-31
`;

interface Branched extends AsyncDisposable {
  readonly repository: GitRepository;
  readonly main: string;
  readonly topic: string;
}

/** `main`, and a branch that waives what it brings in every way there is. */
async function branched(policy = ''): Promise<Branched> {
  const repository = await gitRepository({ [CONFIG]: `fail-on: high\n${policy}` });
  const main = await repository.git('rev-parse', 'HEAD');
  await repository.git('checkout', '--quiet', '-b', 'topic');
  const topic = await repository.commit('Waive', {
    [CONFIG]: WAIVER,
    '.trivyignore': 'KSV-0017\n',
    'web.yaml': pod('web'),
  });
  return { repository, main, topic, [Symbol.asyncDispose]: () => repository.dispose() };
}

/** A run on a push to a branch, or whatever else is said. */
async function on(
  { repository, topic }: Pick<Branched, 'repository' | 'topic'>,
  tip: string | undefined,
  changes: Partial<GithubContext> = {},
  more: Partial<RunRequest> = {},
) {
  const askDefaultBranch = () =>
    tip === undefined
      ? Promise.reject(new UserError('there is no token'))
      : Promise.resolve({ name: 'main', commit: tip });
  const context: GithubContext = {
    ...{ serverUrl: '', apiUrl: '', graphqlUrl: '', eventName: 'push', defaultBranch: 'main' },
    ...{ ref: 'refs/heads/topic', sha: topic, push: {} },
    ...changes,
  };
  await using asked = await requestFor(repository.path, context, more);
  const { request } = asked;
  return await run({ ...request, commits: { ...request.commits, askDefaultBranch } });
}

const paths = ({ policy }: Awaited<ReturnType<typeof on>>) => policy.files.map(({ path }) => path);

describe('off the default branch', () => {
  it.each([
    ['a push', {}],
    ['a run that somebody starts', { eventName: 'workflow_dispatch' as const }],
    ['a tag', { eventName: 'release' as const, ref: 'refs/tags/v1' }],
  ])('the policy of the default branch goes: %s', async (_, changes) => {
    await using branch = await branched();
    const result = await on(branch, branch.main, changes);
    const { outcome, policy } = result;
    expect(rulesOf(outcome.open)).toContain('kubernetes/privileged');
    expect(outcome.suppressed).toEqual([]);
    expect(policy).toMatchObject({ origin: 'default-branch', commit: branch.main });
    expect(paths(result)).toEqual([CONFIG]);
    expect(said(outcome, 'pending').join('\n')).toContain('.trivyignore would be added');
  });

  it('its own goes where the default branch cannot be read, and the run says so', async () => {
    await using branch = await branched();
    for (const tip of [undefined, 'f'.repeat(40)]) {
      const result = await on(branch, tip);
      expect(rulesOf(result.outcome.suppressed)).toContain('kubernetes/privileged');
      expect(result.policy).toMatchObject({ origin: 'scanned', commit: branch.topic });
      expect(paths(result)).toEqual([CONFIG, '.trivyignore']);
      expect(said(result.outcome, 'policy').join()).toContain('the default branch cannot be read');
    }
  });

  it.each([
    ['allow', 'pass'],
    ['pending', 'fail'],
  ])('what its files waive counts as that policy says: %s', async (inline, verdict) => {
    await using branch = await branched(`suppressions: { inline: ${inline} }\n`);
    const waived = pod('web', '# gatehouse:ignore kubernetes/privileged -- a node agent');
    const topic = await branch.repository.commit('Waive inline', { 'web.yaml': waived });
    const push = { before: branch.topic };
    const overrides = { failOn: 'critical' } as const;
    const { outcome } = await on({ ...branch, topic }, branch.main, { push }, { overrides });
    expect(outcome.verdict).toBe(verdict);
    // Once it is merged, it counts.
    const merged = await on({ ...branch, topic }, topic, { ref: 'refs/tags/v1' }, { overrides });
    expect(merged.outcome.verdict).toBe('pass');
  });
});

describe('on the default branch', () => {
  it('goes what is checked out where that is its tip, or nobody can be asked', async () => {
    await using branch = await branched();
    for (const tip of [branch.topic, undefined]) {
      const result = await on(branch, tip, { ref: 'refs/heads/main' });
      expect(result.policy).toMatchObject({ origin: 'default-branch', commit: branch.topic });
      expect(paths(result)).toEqual([CONFIG, '.trivyignore']);
      expect(said(result.outcome, 'policy')).toEqual([]);
    }
  });

  it('a run that is repeated goes by the policy of today', async () => {
    await using branch = await branched();
    const { topic } = branch;
    const later = await branch.repository.commit('Withdraw', { [CONFIG]: 'fail-on: low\n' });
    await branch.repository.git('checkout', '--quiet', '--detach', topic);
    const { outcome, policy } = await on(branch, later, { ref: 'refs/heads/main' });
    expect(policy).toMatchObject({ origin: 'default-branch', commit: later });
    expect(outcome.thresholds.failOn).toBe('low');
  });
});

it('a file that is given is named as the repository has it', async () => {
  await using branch = await branched();
  const { path } = branch.repository;
  const given = `${path}/${CONFIG}`;
  const result = await on(branch, branch.topic, {}, { place: { start: path, given } });
  expect(paths(result)).toEqual([CONFIG, '.trivyignore']);
});
