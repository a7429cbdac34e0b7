import { readFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { gatedJob, POLICY, PRIVILEGED, READS, SOUND, type GatedJob } from './gated-job.ts';

jest.setTimeout(60_000);

/** A scan of the commit in run 5, kept as an artifact of that run. */
async function scannedInRun5(
  job: GatedJob,
  run: Omit<Parameters<GatedJob['github']['run']>[0], 'head_sha'> = {},
): Promise<void> {
  const evidence = await job.scan({}, { GITHUB_RUN_ID: '5' });
  const statement = { 'iac.intoto.json': readFileSync(evidence, 'utf8') };
  job.github.run({
    id: 5,
    head_sha: job.commit,
    artifacts: { 'gatehouse-evidence-iac': statement },
    ...run,
  });
}

describe('evidence of another run', () => {
  it('counts by its id and by its commit, where the policy trusts its workflow', async () => {
    await using job = await gatedJob();
    await scannedInRun5(job);
    for (const run of ['5', job.commit]) {
      const gate = await job.gate({ 'evidence-run': run });
      expect(gate).toMatchObject({
        verdict: 'pass',
        sources: ['iac.intoto.json of artifact gatehouse-evidence-iac of run 5'],
      });
    }
  });

  it.each([
    [
      'of a pull request',
      { event: 'pull_request' },
      'whoever opens a pull request writes what it runs',
    ],
    ['of a fork', { head_repository: 'mallory/shop' }, 'its commit comes from mallory/shop'],
    [
      'of another workflow',
      { path: '.github/workflows/x.yml' },
      'x.yml is not among gate.trusted-workflows',
    ],
    ['that failed', { conclusion: 'failure' }, 'it ended with failure'],
    ['without the artifact', { artifacts: {} }, 'Run 5 has no artifact gatehouse-evidence'],
  ])('%s does not count', async (_, run, why) => {
    await using job = await gatedJob();
    await scannedInRun5(job, run);
    const gate = await job.gate({ 'evidence-run': '5' });
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain(why);
  });

  it('is not looked for without the permission, and the gate says which it is', async () => {
    await using job = await gatedJob(undefined, undefined, { private: true });
    await scannedInRun5(job);
    const gate = await job.gate({ 'evidence-run': '5' }, { permissions: { contents: 'read' } });
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain('actions: read');
  });
});

describe('a run in its second attempt', () => {
  /** The job scans in an attempt of run 5, and leaves what it has found. */
  async function attempt(job: GatedJob, number: number, name: string): Promise<void> {
    const runner = `GitHub Actions ${number}`;
    const env = { GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: String(number), RUNNER_NAME: runner };
    const started_at = new Date().toISOString();
    const text = readFileSync(await job.scan({}, env), 'utf8');
    job.github.run({
      ...{ id: 5, run_attempt: number, head_sha: job.commit },
      ...{ status: 'in_progress', conclusion: null },
      jobs: [
        {
          ...{ id: number, name, status: 'completed', conclusion: 'success' },
          ...{ runner_name: runner, started_at: started_at.replace(/\.\d+/, '') },
          completed_at: new Date(Date.now() + 60_000).toISOString(),
        },
      ],
      artifacts: { [`gatehouse-evidence-${number}`]: { 'iac.intoto.json': text } },
    });
  }

  it.each([
    ['is judged by what its job has found again', 'Scan', 'pass'],
    ['is not judged by what another job has found', 'Lint', 'fail'],
  ])('%s', async (_, again, verdict) => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    await attempt(job, 1, 'Scan');
    // Which evidence counts is the question here, not how it came to be clean.
    job.repository.write('k8s/web.yaml', SOUND);
    await attempt(job, 2, again);
    const env = { GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '2' };
    const gate = await job.gate({ 'evidence-run': 'this' }, { permissions: READS }, env);
    expect(gate.verdict).toBe(verdict);
    const first = 'iac.intoto.json of artifact gatehouse-evidence-1 of run 5, attempt 1';
    if (verdict === 'pass')
      expect(gate.run.log).toContain(`No longer counts: ${first}: attempt 2 of Scan has scanned`);
    else expect(gate.sources).toContain(first);
  });
});

describe('code scanning', () => {
  const policy = POLICY.replace('phase: iac', 'tool: CodeQL');
  const permissions = { contents: 'read', 'security-events': 'read' } as const;

  it('is evidence where the tool has analysed the commit', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': SOUND }, policy);
    const gate = () => job.gate({ 'code-scanning': 'true' }, { permissions });
    const without = await gate();
    expect(without.verdict).toBe('error');
    expect(without.reason).toContain('There is no evidence of tool CodeQL for commit');

    job.github.state.analyses.push({
      ...{ id: 1, sarif_id: 'x', ref: 'refs/heads/main', tool: 'CodeQL', category: '/js' },
      ...{ commit_sha: job.commit, results_count: 0, rules_count: 1 },
      created_at: new Date().toISOString(),
    });
    expect(await gate()).toMatchObject({
      verdict: 'pass',
      sources: ['code scanning of refs/heads/main'],
    });

    job.github.state.alerts.push({
      ...{ number: 1, tool: 'CodeQL', rule: 'js/xss', description: '', severity: 'error' },
      ...{ security_severity_level: 'high', category: '/js', ref: 'refs/heads/main' },
      ...{ commit_sha: job.commit, message: '', path: 'a.js', start_line: 3, identity: 'x' },
      state: 'open',
    });
    expect(await gate()).toMatchObject({ verdict: 'fail', reason: 'js/xss is high in a.js:3' });
  });
});

describe('beside the verdict', () => {
  it('a deployment gets a status, from whichever way it went', async () => {
    await using job = await gatedJob();
    const inputs = { 'record-deployment': 'true' };
    const token = { permissions: { contents: 'read', deployments: 'write' } } as const;
    await job.gate(inputs, token);
    await job.gate({ ...inputs, evidence: await job.scan() }, token);
    const [deployment, ...others] = job.github.state.deployments;
    expect(others).toEqual([]);
    expect(deployment).toMatchObject({ sha: job.commit, environment: 'production' });
    const [first, second] = deployment?.statuses ?? [];
    expect(second).toMatchObject({
      state: 'queued',
      description: 'Gatehouse admits it (images: 0)',
    });
    expect(first?.state).toBe('error');
    expect(first?.description).toContain('There is no evidence');
    expect(first?.log_url).toContain('/acme/shop/actions/runs/');
  });

  it('a missing permission for it is a warning with the line to add, and the verdict stands', async () => {
    await using job = await gatedJob();
    const gate = await job.gate({ 'record-deployment': 'true', evidence: await job.scan() });
    expect(gate.verdict).toBe('pass');
    const [warning] = gate.run.annotations.filter(({ level }) => level === 'warning');
    expect(warning?.message).toContain('deployments: write');
  });

  it('a job that nothing demands is told of, with the ruleset that would', async () => {
    await using job = await gatedJob();
    const inputs = { evidence: await job.scan(), 'check-required': 'Deploy gate' };
    const gate = await job.gate(inputs);
    expect(gate.verdict).toBe('pass');
    const warnings = gate.run.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"Deploy gate" is not required on main'),
    ]);
    expect(gate.run.summary).toContain('gh api --method POST repos/acme/shop/rulesets');
    expect(job.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);

    // The ruleset of the summary does what it promises.
    const [, json = ''] = /```json\n([^]*?)\n```/.exec(gate.run.summary) ?? [];
    job.github.ruleset(JSON.parse(json) as Parameters<typeof job.github.ruleset>[0]);
    const after = await job.gate(inputs);
    expect(after.run.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"Deploy gate" is required on main'),
    );
  });

  it('tells of it in the log where there is no summary', async () => {
    await using job = await gatedJob();
    const inputs = { evidence: await job.scan(), 'check-required': 'Deploy gate' };
    const { run } = await job.gate({ ...inputs, summary: 'false' });
    expect(run.summary).toBe('');
    expect(run.log).toContain('gh api --method POST repos/acme/shop/rulesets');
    const failed = await job.gate({ environment: 'nowhere', summary: 'false' });
    expect(failed.run.summary).toBe('');
  });

  it('a job that an organisation demands by its workflow is told so', async () => {
    await using job = await gatedJob();
    const path = '.github/workflows/gate.yml';
    const workflows = [{ path, repository_id: job.github.state.id }];
    job.github.ruleset({ rules: [{ type: 'workflows', parameters: { workflows } }] });
    const inputs = { evidence: await job.scan(), 'check-required': 'Deploy gate' };
    const env = { GITHUB_WORKFLOW_REF: `acme/shop/${path}@refs/heads/main` };
    const { run } = await job.gate(inputs, undefined, env);
    expect(run.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/"Deploy gate" is required on main \(required workflow of ruleset/),
    );
  });
});
