import { describe, expect, it, jest } from '@jest/globals';
import { gatedJob, POLICY, PRIVILEGED, SOUND, type GatedJob } from './gated-job.ts';

jest.setTimeout(60_000);

const CONFIG = '.github/gatehouse.yml';
const WAIVER = `suppressions:
  entries:
    - rule: '*'
      path: k8s/web.yaml
      reason: because
      expires: 2999-12-31
`;

/** The entry of the policy, with more in it. */
const demanding = (more: string): string =>
  POLICY.replace('          subject: commit', `          subject: commit\n          ${more}`);

/** A branch that waives its own finding, and how its run knows itself. */
async function waivingBranch(job: GatedJob, policy = POLICY) {
  await job.repository.git('checkout', '--quiet', '-b', 'topic');
  const topic = await job.repository.commit('Waive', { [CONFIG]: policy + WAIVER });
  return { GITHUB_SHA: topic, GITHUB_REF: 'refs/heads/topic', GITHUB_EVENT_NAME: 'push' };
}

const tokenOf = ({ github }: GatedJob): string =>
  github.token({ permissions: { contents: 'read' } });

describe('a branch that waives what is found on it', () => {
  it('is judged by the default branch', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    const env = await waivingBranch(job);
    const evidence = await job.scan({ token: tokenOf(job) }, env);
    const gate = await job.gate({ evidence }, undefined, env);
    expect(gate.verdict).toBe('fail');
    expect(gate.reason).toContain('kubernetes/privileged');
  });

  it('does not pass by keeping the scan from reading the default branch', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    const env = await waivingBranch(job);
    const gate = await job.gate({ evidence: await job.scan({ token: '' }, env) }, undefined, env);
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain(
      'was not judged by the policy that goes on main: .github/gatehouse.yml is another one there. It went by that of the scanned commit itself',
    );
  });

  it('nor by an ignore file, nor by a configuration of another name', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    await job.repository.git('checkout', '--quiet', '-b', 'topic');
    const files = { '.trivyignore': 'KSV-0017\n', 'loose.yml': WAIVER };
    const topic = await job.repository.commit('Waive', files);
    const env = { GITHUB_SHA: topic, GITHUB_REF: 'refs/heads/topic' };
    for (const [config, why] of [
      ['', '.trivyignore is not there'],
      ['loose.yml', 'loose.yml is not there'],
    ] as const) {
      const evidence = await job.scan({ token: '', config }, env);
      const gate = await job.gate({ evidence }, undefined, env);
      expect(gate.verdict).toBe('error');
      expect(gate.error.join('\n')).toContain(why);
    }
  });

  it('passes where the policy says that it may, and the summary counts what is waived', async () => {
    const policy = demanding('policy: any');
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED }, policy);
    const env = await waivingBranch(job, policy);
    const gate = await job.gate({ evidence: await job.scan({ token: '' }, env) }, undefined, env);
    expect(gate.verdict).toBe('pass');
    expect(gate.run.summary).toMatch(/\| [1-9]\d* \| 1 \|$/m);
  });
});

describe('the policy of the default branch', () => {
  it('is enough for a release of a tag', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED }, POLICY + WAIVER);
    const env = { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_EVENT_NAME: 'release' };
    const evidence = await job.scan({ token: tokenOf(job) }, env);
    expect((await job.gate({ evidence }, undefined, env)).verdict).toBe('pass');
  });

  it('stops what was waived as soon as it does not waive it any more', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED }, POLICY + WAIVER);
    const evidence = await job.scan();
    expect((await job.gate({ evidence })).verdict).toBe('pass');
    job.github.commit({ files: { [CONFIG]: POLICY }, branch: 'main' });
    const gate = await job.gate({ evidence });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain(`as it was then (${job.commit.slice(0, 12)}): scan again`);
  });
});

describe('a scan that has seen next to nothing', () => {
  const EMPTY = { 'docs/readme.txt': '' };
  const BROKEN = { 'k8s/web.yaml': SOUND, 'k8s/bad.yaml': 'apiVersion: v1\nkind: [' };

  it.each([
    ['nothing', EMPTY, { 'allow-empty': 'true' }, '', 'has judged 0 files'],
    ['what it could not read', BROKEN, { 'allow-parse-errors': 'true' }, '', 'could not read 1'],
    ['less than demanded', { 'k8s/web.yaml': SOUND }, {}, 'min-files: 2', 'has judged 1 file;'],
  ])('is no evidence, whatever its own verdict is: %s', async (_, files, inputs, more, why) => {
    await using job = await gatedJob(files, demanding(more));
    const gate = await job.gate({ evidence: await job.scan(inputs) });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain(why);
  });

  it.each([
    ['nothing', EMPTY, { 'allow-empty': 'true' }, 'min-files: 0'],
    [
      'what it could not read',
      BROKEN,
      { 'allow-parse-errors': 'true' },
      'allow-parse-errors: true',
    ],
  ])('is evidence where the policy says so: %s', async (_, files, inputs, more) => {
    await using job = await gatedJob(files, demanding(more));
    expect((await job.gate({ evidence: await job.scan(inputs) })).verdict).toBe('pass');
  });
});
