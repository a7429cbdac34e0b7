import { expect, it, jest } from '@jest/globals';
import {
  githubDouble,
  gitRepository,
  type GithubDouble,
  type WebhookEvent,
} from '@gatehouse/testing';
import { runStep, type Step } from './step.ts';

jest.setTimeout(60_000);

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';

const ALL = { checks: 'write', 'pull-requests': 'write', 'security-events': 'write' } as const;

interface Occasion {
  readonly event: WebhookEvent;
  readonly ref?: string;
  readonly token?: string;
}

/** A scan of one commit on this occasion. */
async function on(github: GithubDouble, occasion: Occasion): Promise<Step & { sha: string }> {
  await using repository = await gitRepository({ 'pod.yaml': POD });
  const sha = await repository.git('rev-parse', 'HEAD');
  github.commit({ sha, files: { 'pod.yaml': POD }, branch: 'main' });
  const { event, ref = 'refs/heads/main', token = github.token({ permissions: ALL }) } = occasion;
  const step = await runStep(
    'actions/iac-scan',
    repository.path,
    { token, 'check-run': 'true' },
    { event, env: { ...github.variables, GITHUB_SHA: sha, GITHUB_REF: ref } },
  );
  return { ...step, sha };
}

const repository = { full_name: 'acme/shop', default_branch: 'main' };

it.each([
  ['push', { repository, before: '0'.repeat(40), deleted: false }, 'refs/heads/main'],
  ['schedule', { repository, schedule: '0 4 * * 1' }, 'refs/heads/main'],
  ['workflow_dispatch', { repository }, 'refs/heads/main'],
  ['release', { repository, action: 'published' }, 'refs/tags/v1.0.0'],
])(
  '%s: a check run and code scanning, and no word of what needs a pull request',
  async (name, payload, ref) => {
    await using github = await githubDouble({ sarif: { polls: 0, errors: [] } });
    const step = await on(github, { event: { name, payload }, ref });
    expect(step.outputs).toMatchObject({ verdict: 'fail', new: step.outputs['total'] });
    expect(github.state.checkRuns).toMatchObject([{ head_sha: step.sha, conclusion: 'failure' }]);
    expect(github.state.sarifs).toMatchObject([{ ref, commit_sha: step.sha }]);
    expect(github.state.comments).toEqual([]);
    expect(step.annotations.filter(({ message }) => message.includes('permissions:'))).toEqual([]);
    expect(github.violations).toEqual([]);
  },
);

it('merge queue: judged against the commit before it', async () => {
  await using github = await githubDouble({ sarif: { polls: 0, errors: [] } });
  await using repo = await gitRepository({ 'pod.yaml': POD });
  const base = await repo.git('rev-parse', 'HEAD');
  const head = await repo.commit('Queued', { 'two.yaml': POD.replace('web', 'two') });
  github.commit({ sha: head, files: { 'pod.yaml': POD }, branch: 'gh-readonly-queue/main/pr-7' });
  const ref = 'refs/heads/gh-readonly-queue/main/pr-7-x';
  const payload = {
    repository,
    merge_group: { head_sha: head, base_sha: base, head_ref: ref, base_ref: 'refs/heads/main' },
  };
  const step = await runStep(
    'actions/iac-scan',
    repo.path,
    { token: github.token({ permissions: ALL }), 'check-run': 'true', 'upload-sarif': 'false' },
    {
      event: { name: 'merge_group', payload },
      env: { ...github.variables, GITHUB_SHA: head, GITHUB_REF: ref },
    },
  );
  expect(step.outputs['verdict']).toBe('fail');
  expect(Number(step.outputs['new'])).toBeLessThan(Number(step.outputs['total']));
  expect(github.state.checkRuns).toMatchObject([{ head_sha: head, conclusion: 'failure' }]);
});

it('workflow_run: the workflow of the default branch reports on its own commit', async () => {
  await using github = await githubDouble({ sarif: { polls: 0, errors: [] } });
  const payload = {
    repository,
    workflow_run: { id: 5, head_sha: 'c'.repeat(40), event: 'pull_request' },
  };
  const step = await on(github, { event: { name: 'workflow_run', payload } });
  expect(github.state.checkRuns).toMatchObject([{ head_sha: step.sha }]);
  expect(github.violations).toEqual([]);
});

it('an enterprise server: asked under its own base path', async () => {
  await using github = await githubDouble({ enterprise: true, sarif: { polls: 0, errors: [] } });
  await on(github, { event: { name: 'push', payload: { repository } } });
  expect(new URL(github.apiUrl).pathname).toBe('/api/v3');
  expect(github.state.checkRuns).toHaveLength(1);
  expect(github.violations).toEqual([]);
});

it('a private repository without code scanning: one notice, the same verdict, the file is there', async () => {
  await using github = await githubDouble({ private: true, codeScanning: false });
  const step = await on(github, { event: { name: 'push', payload: { repository } } });
  expect(step.outputs['verdict']).toBe('fail');
  expect(step.sarif).toContain('kubernetes/host-pid');
  const notices = step.annotations.filter(({ message }) => message.includes('code scanning'));
  expect(notices).toHaveLength(1);
});

it('no token: annotations, summary and files, and nobody is asked for anything', async () => {
  await using github = await githubDouble({ sarif: { polls: 0, errors: [] } });
  const step = await on(github, { event: { name: 'push', payload: { repository } }, token: '' });
  expect(step.outputs['verdict']).toBe('fail');
  expect(step.summary).toContain('kubernetes/host-pid');
  expect(github.requests).toEqual([]);
});
