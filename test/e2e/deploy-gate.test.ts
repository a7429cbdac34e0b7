import { describe, expect, it, jest } from '@jest/globals';
import {
  edited,
  gatedJob,
  POLICY,
  PRIVILEGED,
  sarifOf,
  SOUND,
  WEB,
  WITH_IMAGES,
} from './gated-job.ts';

jest.setTimeout(60_000);

describe('the gate', () => {
  it('opens for what a scan of the same job has found, and hands on the images', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': SOUND }, WITH_IMAGES);
    const evidence = await job.scan();
    job.repository.write('trivy.sarif', sarifOf('Trivy', '5.5'));
    const sarif = `trivy.sarif ${WEB}`;
    const { run, ...gate } = await job.gate({ evidence, sarif, images: WEB });
    const sources = [evidence, 'trivy.sarif'];
    expect(gate).toMatchObject({ verdict: 'pass', reason: '', images: WEB, sources });
    expect(run.summary).toContain('## ✅ Gatehouse gate: pass');
    expect(run.summary).toContain(job.commit);
  });

  it('is closed by what the scan has found, and says in the first line what to repair', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    const gate = await job.gate({ evidence: await job.scan() });
    expect(gate.verdict).toBe('fail');
    expect(gate.reason).toMatch(/^kubernetes\/privileged is \w+ in Pod\/shop\/web .*web\.yaml:9/);
    const paste = gate.error.join('\n');
    expect(paste).toContain('To waive the first and scan again, paste into .github/gatehouse.yml:');
    expect(paste).toContain('rule: "kubernetes/privileged"');
    expect(gate.run.summary).toContain('## ❌ Gatehouse gate: fail');
  });

  it('takes the policy of the default branch, whatever is checked out', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    const evidence = await job.scan();
    job.repository.write('.github/gatehouse.yml', POLICY.replace('iac', 'other'));
    expect((await job.gate({ evidence })).verdict).toBe('fail');
  });
});

describe('the gate is an error', () => {
  it('without evidence', async () => {
    await using job = await gatedJob();
    const gate = await job.gate();
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toBe(
      `There is no evidence of phase iac for commit ${job.commit.slice(0, 12)}, which production demands (.github/gatehouse.yml:5): scan before the gate, and name the output evidence-file under 'evidence'`,
    );
    expect(gate.error.join('\n')).toContain('evidence: ${{ steps.iac.outputs.evidence-file }}');
  });

  it('with evidence that is old', async () => {
    await using job = await gatedJob();
    const old = edited(await job.scan(), (text) =>
      text.replaceAll(/("(?:startedAt|finishedAt)": ")\d{4}/g, '$12020'),
    );
    job.repository.write('old.intoto.json', old);
    const gate = await job.gate({ evidence: 'old.intoto.json' });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toContain('old.intoto.json is too old: the scan began at 2020-');
    expect(gate.reason).toContain('at most 24 hours');
  });

  it('with evidence of another commit', async () => {
    await using job = await gatedJob();
    const evidence = await job.scan();
    const gate = await job.gate({ evidence, commit: 'e'.repeat(40) });
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain(`is about commit ${job.commit.slice(0, 12)}`);
    expect(gate.error.join('\n')).toContain('to be deployed is commit eeeeeeeeeeee');
  });

  it('with evidence of a scan that saw only a part, or nothing', async () => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED, 'docs/readme.txt': '' });
    const part = await job.gate({ evidence: await job.scan({ path: 'k8s' }) });
    expect(part.verdict).toBe('error');
    expect(part.reason).toMatch(/^There is evidence of phase iac for commit \w+ only over k8s/);
    const none = await job.gate({ evidence: await job.scan({ path: 'docs' }) });
    expect(none.verdict).toBe('error');
  });

  it.each([
    ['committed', true, 'forged.intoto.json: is committed'],
    ['of another run', false, 'comes from run 5 by its own account'],
  ])('with forged evidence: %s', async (_, isCommitted, why) => {
    await using job = await gatedJob({ 'k8s/web.yaml': PRIVILEGED });
    const honest = await job.scan({ path: 'README.md', 'allow-empty': 'true' });
    const forged = edited(honest, (text) => text.replace('"README.md"', '""'));
    job.repository.write('forged.intoto.json', forged.replace(/"id": \d+/, '"id": 5'));
    if (isCommitted) await job.repository.git('add', 'forged.intoto.json');
    const gate = await job.gate({ evidence: 'forged.intoto.json' });
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain(why);
  });

  it('with a job before it that was skipped, whatever the evidence says', async () => {
    await using job = await gatedJob();
    const needs = JSON.stringify({
      lint: { result: 'success', outputs: {} },
      scan: { result: 'skipped', outputs: {} },
    });
    const gate = await job.gate({ evidence: await job.scan(), needs });
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toBe(
      'The job scan was skipped, and the gate needs it to succeed: look there first',
    );
  });

  it('where GitHub cannot be asked for the policy', async () => {
    await using job = await gatedJob();
    job.github.fail({ operation: 'repos/get', times: 10, status: 404, body: {} });
    expect((await job.gate({ evidence: await job.scan() })).verdict).toBe('error');
  });
});

describe('a policy', () => {
  const UNFINISHED = POLICY.replace('require:', 'require: [');

  it.each([
    ['that is not there', '', 'The default branch main has no .github/gatehouse.yml'],
    ['without a gate', 'fail-on: high\n', '.github/gatehouse.yml has no gate.environments'],
    ['that is no YAML', UNFINISHED, '.github/gatehouse.yml:5'],
    [
      'with a mistyped key',
      POLICY.replace('subject:', 'subjekt:'),
      '\n.github/gatehouse.yml:6: unknown key "subjekt"',
    ],
    ['with a mistyped value', POLICY.replace('commit', 'comit'), 'Did you mean "commit"'],
  ])('%s is an error that says where', async (_, policy, message) => {
    await using job = await gatedJob({}, policy);
    const gate = await job.gate();
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain(message);
    expect(gate.run.summary).toContain('Gatehouse gate: error');
  });

  it('that does not know the environment names those that it has', async () => {
    await using job = await gatedJob();
    const gate = await job.gate({ environment: 'prodution' });
    expect(gate.verdict).toBe('error');
    expect(gate.error.join('\n')).toContain('gate.environments has no "prodution"');
    expect(gate.error.join('\n')).toContain('production');
  });
});
