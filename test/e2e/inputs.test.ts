import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { ACTIONS, runStep, type Step } from './step.ts';

const PRIVILEGED = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
`;
const CONFIG_MAP =
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\ndata:\n  A: b\n';

async function scan(
  action: (typeof ACTIONS)[number],
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = { 'k8s/pod.yaml': PRIVILEGED },
): Promise<Step> {
  await using repository = await gitRepository(files);
  return await runStep(action, repository.path, inputs);
}

function messages({ annotations }: Step): string {
  return annotations.map(({ message }) => message).join('\n');
}

/** A run without an outcome: red, and no count that could be taken for zero. */
function expectError(step: Step, because: RegExp): void {
  expect(step).toMatchObject({ outcome: 'failure', violations: [] });
  expect(step.outputs).toMatchObject({ verdict: 'error', total: 'unknown', critical: 'unknown' });
  expect(messages(step)).toMatch(because);
}

describe.each(ACTIONS)('the inputs of %s', (action) => {
  it('let a scan pass that must not fail', async () => {
    const step = await scan(action, { 'fail-on': 'none' });
    expect(step).toMatchObject({ outcome: 'success', exitCode: 0, outputs: { verdict: 'pass' } });
    expect(Number(step.outputs['critical'])).toBeGreaterThan(0);
  });

  it('pass what is in order', async () => {
    const step = await scan(action, {}, { 'settings.yaml': CONFIG_MAP });
    expect(step).toMatchObject({
      outcome: 'success',
      outputs: { verdict: 'pass', total: '0' },
      violations: [],
    });
    expect(step.summary).toMatch(/Gatehouse [a-z-]+: pass/);
  });

  it('say nothing of a suppression that is for another phase', async () => {
    const entry =
      'rule: dast/csp-missing, path: "**", reason: none, owner: me, expires: 2099-01-31';
    const config = `suppressions:\n  entries:\n    - { ${entry} }\n`;
    const files = { 'settings.yaml': CONFIG_MAP, '.github/gatehouse.yml': config };
    expect(messages(await scan(action, {}, files))).not.toContain('csp-missing');
    const wrong = {
      ...files,
      '.github/gatehouse.yml': config.replace('csp-missing', 'csp-mising'),
    };
    expect(messages(await scan(action, {}, wrong))).toContain('did you mean dast/csp-missing?');
  });

  it('name the nearest input and value when one is not known', async () => {
    expectError(
      await scan(action, { 'fail-onn': 'low' }),
      /There is no input 'fail-onn'\. Did you mean 'fail-on'\?/,
    );
    expectError(
      await scan(action, { 'fail-on': 'hgih' }),
      /cannot be 'hgih'\. Did you mean 'high'\?/,
    );
  });

  it('make an empty folder an error unless it may be empty', async () => {
    const files = { 'README.md': 'Nothing here' };
    const step = await scan(action, {}, files);
    expect(step).toMatchObject({ outcome: 'failure', outputs: { verdict: 'error', total: '0' } });
    expect(messages(step)).toMatch(/nothing to scan/);
    expect(await scan(action, { 'fail-on': 'none' }, files)).toMatchObject({
      outputs: { verdict: 'error' },
    });
    const allowed = await scan(action, { 'allow-empty': 'true' }, files);
    expect(allowed).toMatchObject({ outcome: 'success', outputs: { verdict: 'pass' } });
  });

  it('make a broken manifest an error that keeps the findings of the others', async () => {
    const files = { 'a.yaml': PRIVILEGED, 'b.yaml': 'apiVersion: v1\nkind: Pod\nspec: [\n' };
    const step = await scan(action, {}, files);
    expect(step.outputs).toMatchObject({ verdict: 'error', critical: '1' });
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'b.yaml',
        title: 'File could not be scanned',
      }),
    );
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ file: 'a.yaml', startLine: 10 }),
    );
    expect(await scan(action, { 'allow-parse-errors': 'true' }, files)).toMatchObject({
      outputs: { verdict: 'fail' },
    });
  });

  it('switch renderings off', async () => {
    const step = await scan(action, { annotations: 'false', summary: 'false' });
    expect(step.annotations.filter(({ file }) => file !== undefined)).toEqual([]);
    expect(step.summary).toBe('');
    expect(step.outputs['verdict']).toBe('fail');
  });

  it('lead nowhere outside the workspace', async () => {
    expectError(await scan(action, { path: '../..' }), /leads out of the workspace/);
    expectError(await scan(action, { 'sarif-file': '../x.sarif' }), /leads out of the workspace/);
    expectError(await scan(action, { config: '/etc/passwd' }), /leads out of the workspace/);
  });

  it('win over the configuration file, which wins over the default', async () => {
    const files = { 'k8s/pod.yaml': PRIVILEGED, '.github/gatehouse.yml': 'fail-on: none\n' };
    expect((await scan(action, {}, files)).outputs['verdict']).toBe('pass');
    expect((await scan(action, { 'fail-on': 'critical' }, files)).outputs['verdict']).toBe('fail');
    const mistyped = { ...files, '.github/gatehouse.yml': 'fail-onn: none\n' };
    expectError(
      await scan(action, {}, mistyped),
      /gatehouse\.yml:1: unknown key "fail-onn".*Did you mean "fail-on"\?/,
    );
  });
});

describe('the suite', () => {
  it('is no green nothing when the configuration enables no phase', async () => {
    const files = {
      'pod.yaml': PRIVILEGED,
      '.github/gatehouse.yml': 'phases:\n  iac:\n    enabled: false\n',
    };
    expectError(await scan('.', {}, files), /enables no phase/);
  });
});

describe('inputs of other actions', () => {
  it('of checkov-action are translated, and said to be', async () => {
    await using repository = await gitRepository({
      'k8s/pod.yaml': PRIVILEGED,
      'bad.yaml': 'kind: [',
    });
    const step = await runStep('actions/iac-scan', repository.path, {
      directory: 'k8s',
      soft_fail: 'true',
      output_format: 'cli,sarif',
      output_file_path: 'console,out/results.sarif',
      quiet: 'true',
    });
    expect(step).toMatchObject({
      outcome: 'success',
      outputs: { verdict: 'pass', critical: '1' },
      violations: [],
    });
    expect(existsSync(join(repository.path, 'out/results.sarif'))).toBe(true);
    const notice = step.annotations.find(
      ({ level, message }) => level === 'notice' && message.includes('directory'),
    );
    expect(notice?.message).toContain("'directory' was taken as path: 'k8s'");
    expect(notice?.message).toContain("'soft_fail' was taken as fail-on: 'none'");
    expect(notice?.message).toContain("'quiet' is not needed");
  });

  it('of trivy-action are translated', async () => {
    await using repository = await gitRepository({ 'k8s/pod.yaml': PRIVILEGED });
    const step = await runStep('actions/iac-scan', repository.path, {
      'scan-type': 'config',
      'scan-ref': 'k8s',
      severity: 'CRITICAL,HIGH',
      'exit-code': '1',
      format: 'sarif',
      output: 'trivy-results.sarif',
    });
    expect(step).toMatchObject({
      outcome: 'failure',
      outputs: { verdict: 'fail' },
      violations: [],
    });
    expect(step.report.thresholds).toMatchObject({ failOn: 'high', reportFrom: 'high' });
    expect(existsSync(join(repository.path, 'trivy-results.sarif'))).toBe(true);
  });

  it('that would loosen the gate are refused with what to do instead', async () => {
    expectError(
      await scan('actions/iac-scan', { skip_check: 'CKV_K8S_16' }),
      /'skip_check'.*no counterpart.*gatehouse:ignore/s,
    );
    expectError(await scan('actions/iac-scan', { 'image-ref': 'alpine' }), /'image-ref'/);
  });
});

describe('the workspace', () => {
  it('may be no git repository', async () => {
    await using folder = await temporaryDirectory({ 'pod.yaml': PRIVILEGED });
    const step = await runStep('actions/iac-scan', folder.path);
    expect(step.outputs['verdict']).toBe('fail');
    expect(step.annotations).toContainEqual(
      expect.objectContaining({ file: 'pod.yaml', startLine: 10 }),
    );
  });
});
