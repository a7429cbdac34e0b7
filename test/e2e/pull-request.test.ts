import { describe, expect, it, jest } from '@jest/globals';
import { githubDouble, runAction, type GithubDouble } from '@gatehouse/testing';
import type { SarifLog } from '@gatehouse/report';
import { ROOT } from '../built.ts';
import { reviewedChange, type ReviewedChange } from './reviewed-change.ts';
import { runStep, type Step } from './step.ts';

const pod = (name: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  containers:\n    - name: ${name}\n      image: registry.example.com/${name}@sha256:${'a'.repeat(64)}\n      securityContext:\n        allowPrivilegeEscalation: true\n${more}`;

const BEFORE = { 'k8s/old.yaml': pod('old') };
const AFTER = { ...BEFORE, 'k8s/web.yaml': pod('web', '        privileged: true\n') };

const WRITE_ALL = {
  contents: 'read',
  checks: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
} as const;

async function step(
  github: GithubDouble,
  change: ReviewedChange,
  inputs: Readonly<Record<string, string>>,
  token = github.token({ permissions: WRITE_ALL }),
): Promise<Step> {
  const { event, env, repository } = change;
  return runStep('actions/iac-scan', repository.path, { token, ...inputs }, { event, env });
}

jest.setTimeout(60_000);

describe('a pull request', () => {
  it('has the findings that it brings on every surface, and fails for them alone', async () => {
    await using github = await githubDouble({ sarif: { polls: 0, errors: [] } });
    await using change = await reviewedChange(github, BEFORE, AFTER);
    const run = await step(github, change, { 'check-run': 'true' });

    expect(run.outputs['verdict']).toBe('fail');
    expect(Number(run.outputs['new'])).toBeLessThan(Number(run.outputs['total']));
    expect(run.log).not.toContain('defect of Gatehouse');

    const [comment, ...others] = github.state.comments;
    expect(others).toEqual([]);
    expect(comment?.body).toContain('kubernetes/privileged');
    expect(comment?.body).toContain('Compared with main');
    const [check] = github.state.checkRuns;
    expect(check).toMatchObject({
      head_sha: change.headSha,
      status: 'completed',
      conclusion: 'failure',
    });
    const [sarif] = github.state.sarifs;
    expect(sarif).toMatchObject({ ref: 'refs/pull/7/merge', commit_sha: change.env['GITHUB_SHA'] });
    const suggested = github.state.reviewComments.map(({ body }) => body);
    expect(suggested.some((body) => body.includes('privileged: false'))).toBe(true);
    expect(github.violations).toEqual([]);
  });

  it('is told once a commit, and its comment is written anew rather than again', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER);
    for (let time = 0; time < 2; time++) await step(github, change, { 'upload-sarif': 'false' });
    expect(github.state.comments.length).toBe(1);
    const made = github.state.reviewComments.length;
    expect(made).toBeGreaterThan(0);
    await step(github, change, { 'upload-sarif': 'false' });
    expect(github.state.reviewComments.length).toBe(made);
    expect(github.violations).toEqual([]);
  });

  it('has one notice for each missing permission, with the line to add, and the same verdict', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER);
    const token = github.token({ permissions: { contents: 'read' } });
    const run = await step(github, change, { 'check-run': 'true' }, token);
    const notices = run.annotations.filter(({ message }) => message.includes('permissions:'));
    expect(notices.map(({ message }) => message.split(/\s{2,}/).at(-1)).sort()).toEqual([
      'checks: write',
      'pull-requests: write',
      'security-events: write',
    ]);
    expect(run.outputs['verdict']).toBe('fail');
    expect(github.violations).toEqual([]);
  });

  it('from a fork is asked for nothing that it cannot write', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER, { fork: true });
    const run = await step(github, change, { 'check-run': 'true' }, github.token({ fork: true }));
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.annotations.filter(({ message }) => message.includes('permissions:'))).toEqual([]);
    // The check run would have held them.
    expect(run.annotations.some(({ message }) => message.includes('privileged'))).toBe(true);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(run.log).toContain('fork');
  });

  it('has its verdict also where GitHub cannot be reached', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER);
    const env = { ...change.env, GITHUB_API_URL: 'http://127.0.0.1:9' };
    const run = await step(github, { ...change, env }, {}, 'ghs_x');
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.annotations.some(({ message }) => message.includes('could not be written'))).toBe(
      true,
    );
  });

  it('is examined by the doctor without a scan, and nothing can take that for a pass', async () => {
    await using github = await githubDouble({ codeScanning: false });
    await using change = await reviewedChange(github, BEFORE, AFTER);
    const run = await step(github, change, { mode: 'doctor' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['verdict']).toBe('error');
    expect(run.summary).toContain('doctor');
    expect(run.log).toContain('code-scanning');
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('has one comment with a section for each of two jobs that write at the same time', async () => {
    await using github = await githubDouble();
    const apps = (name: string) => ({
      [`apps/${name}/pod.yaml`]: pod(name, '        privileged: true\n'),
    });
    await using change = await reviewedChange(github, {}, { ...apps('one'), ...apps('two') });
    const scan = (path: string) =>
      step(github, change, { path, 'upload-sarif': 'false', suggestions: 'false' });
    await Promise.all([scan('apps/one'), scan('apps/two')]);
    const comments = github.state.comments.map(({ body }) => body);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('iac-scan of apps/one');
    expect(comments[0]).toContain('iac-scan of apps/two');
    expect(github.violations).toEqual([]);
  });

  it('has a section, alerts and a check run for each of two jobs that differ in their configuration', async () => {
    await using github = await githubDouble();
    const configs = { 'ci/a.yml': 'fail-on: high\n', 'ci/b.yml': 'fail-on: none\n' };
    await using change = await reviewedChange(github, { ...BEFORE, ...configs }, AFTER);
    for (const config of Object.keys(configs)) {
      const { outputs } = await step(github, change, { config, 'check-run': 'true' });
      expect(outputs['verdict']).toBe(config === 'ci/a.yml' ? 'fail' : 'pass');
    }
    const [comment] = github.state.comments.map(({ body }) => body);
    expect(comment).toContain('iac-scan by ci/a.yml: fail');
    expect(comment).toContain('iac-scan by ci/b.yml: pass');
    expect(github.state.checkRuns.map(({ name }) => name)).toEqual([
      'Gatehouse iac-scan by ci/a.yml',
      'Gatehouse iac-scan by ci/b.yml',
    ]);
    const logs = github.state.sarifs.map(({ log }) => log as SarifLog);
    expect(logs.map(({ runs: [run] }) => run?.automationDetails.id)).toEqual([
      'gatehouse/iac/config=ci/a.yml/',
      'gatehouse/iac/config=ci/b.yml/',
    ]);
    const suggested = github.state.reviewComments.map(
      ({ line, body }) => `${line} ${body.split('\n').slice(1).join('\n')}`,
    );
    expect(suggested.length).toBeGreaterThan(0);
    expect(new Set(suggested).size).toBe(suggested.length);
    expect(github.violations).toEqual([]);
  });

  it('leaves the comment of somebody who forges its marker alone', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER);
    const forged = '<!-- gatehouse:comment -->\n\n## ✅ Gatehouse: pass';
    github.comment({ issue: change.number, author: 'mallory', body: forged });
    await step(github, change, { 'upload-sarif': 'false', suggestions: 'false' });
    expect(github.state.comments.map(({ author }) => author)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
    expect(github.state.comments[0]?.body).toBe(forged);
  });

  it('has a check run that is not green when the job is killed', async () => {
    await using github = await githubDouble();
    await using change = await reviewedChange(github, BEFORE, AFTER);
    github.fail({ operation: 'checks/update', times: 100, status: 200, delay: 60_000 });
    await expect(
      runAction({
        root: ROOT,
        action: 'actions/iac-scan',
        workspace: change.repository.path,
        inputs: { token: github.token({ permissions: WRITE_ALL }), 'check-run': 'true' },
        event: change.event,
        env: change.env,
        timeoutMilliseconds: 4_000,
      }),
    ).rejects.toThrow();
    expect(github.state.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  });
});
