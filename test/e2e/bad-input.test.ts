import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import {
  type GitRepository,
  gitRepository,
  runAction,
  temporaryDirectory,
} from '@gatehouse/testing';
import { ROOT } from '../built.ts';
import { edited, gatedJob, sarifOf } from './gated-job.ts';
import { runStep, type Step } from './step.ts';

jest.setTimeout(60_000);

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';
const CONFIG = '.github/gatehouse.yml';

type Texts = Readonly<Record<string, string>>;

const said = ({ annotations }: Pick<Step, 'annotations'>): string =>
  annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** A scan that must end without an outcome: red, with no file that could be taken for one of a whole run. */
async function expectRefusal(
  repository: GitRepository,
  because: string | RegExp,
  { inputs = {}, env = {} }: { readonly inputs?: Texts; readonly env?: Texts } = {},
): Promise<void> {
  await using temp = await temporaryDirectory();
  const before = await repository.git('status', '--porcelain', '--ignored');
  const step = await runStep('actions/iac-scan', repository.path, inputs, {
    env: { RUNNER_TEMP: temp.path, ...env },
  });
  expect(said(step)).toMatch(because);
  expect(said(step)).not.toContain('defect');
  expect(step).toMatchObject({ outcome: 'failure', exitCode: 1, violations: [] });
  expect(step.outputs).toMatchObject({
    ...{ verdict: 'error', total: 'unknown', critical: 'unknown' },
    ...{ 'sarif-file': '', 'report-file': '', 'evidence-file': '' },
  });
  expect(readdirSync(temp.path)).toEqual([]);
  expect(await repository.git('status', '--porcelain', '--ignored')).toBe(before);
}

const NAME = CONFIG.replaceAll('.', '\\.');
const at = (line: number, message: string): RegExp => new RegExp(`^${NAME}:${line}: ${message}`);
const SUPPRESSION = [
  'suppressions:',
  '  entries:',
  '    - rule: kubernetes/host-pid',
  '      path: pod.yaml',
  '      reason: It is a test',
];

describe('a configuration is refused with its line', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['that is no YAML', 'fail-on: [\n', at(2, 'invalid YAML')],
    ['indented with tabs', 'phases:\n\tiac: {}\n', at(2, 'invalid YAML: tab')],
    ['with an unknown key', 'phases:\n  iac:\n    exclud: []\n', at(3, '.*Did you mean "exclude"')],
    ['with a number for a severity', 'fail-on: 3\n', at(1, 'fail-on: "3" is not known.*critical')],
    ['with a text for a switch', 'phases:\n  iac:\n    enabled: maybe\n', at(3, 'enabled must be')],
    ['with a broken pattern', 'phases:\n  iac:\n    exclude:\n      - "a/[b"\n', at(4, '.*\\[b')],
    ['with a key twice', 'fail-on: low\nfail-on: none\n', at(2, 'fail-on is given twice')],
    ['that is a list', '- fail-on: low\n', at(1, 'the configuration must be a mapping')],
    ['with a list for a mapping', 'phases:\n  - iac\n', at(1, 'phases must be a mapping')],
    ['that is one word', 'hello\n', at(1, 'the configuration must be a mapping')],
    [
      'with a day that is none',
      [...SUPPRESSION, '      expires: 2026-13-01'].join('\n'),
      at(6, '.*13'),
    ],
    ['with an alias of nothing', 'fail-on: *x\n', at(1, 'invalid YAML')],
    [
      'that is nested without end',
      `phases: ${'['.repeat(100_000)}`,
      at(1, 'invalid YAML: nesting'),
    ],
    ['with a NUL', 'fail-on: no\0ne\n', /gatehouse\.yml: is binary/],
    ['in no encoding', Buffer.from([0x66, 0xff, 0xfe, 0x0a]), /gatehouse\.yml: is not valid UTF-8/],
    ['of two documents', 'fail-on: low\n---\nfail-on: none\n', /gatehouse\.yml: holds 2 documents/],
    ['of 11 MB', '#'.repeat(11 * 1024 * 1024), /gatehouse\.yml: has 11 MB/],
    [
      'of 2 MB, with what is wrong at its end',
      `${'# A line of a long comment\n'.repeat(80_000)}fail-onn: none\n`,
      at(80_001, '.*Did you mean "fail-on"'),
    ],
  ])('%s', async (_, text, because) => {
    await using repository = await gitRepository({ 'pod.yaml': POD, [CONFIG]: text });
    await expectRefusal(repository, because);
  });

  it('in two spellings, as a folder, or as a link that leads out', async () => {
    const files = { 'pod.yaml': POD, [CONFIG]: '', '.github/gatehouse.yaml': '' };
    await using repository = await gitRepository(files);
    await expectRefusal(repository, /both \.github\/gatehouse\.yml and \.github\/gatehouse\.yaml/);
    rmSync(join(repository.path, '.github'), { recursive: true });
    mkdirSync(join(repository.path, CONFIG), { recursive: true });
    await expectRefusal(repository, /gatehouse\.yml: is not a regular file/);
    rmSync(join(repository.path, CONFIG), { recursive: true });
    await using outside = await temporaryDirectory({ 'gatehouse.yml': 'fail-on: none\n' });
    symlinkSync(join(outside.path, 'gatehouse.yml'), join(repository.path, CONFIG));
    await expectRefusal(repository, /gatehouse\.yml is a link out of the repository/);
    await expectRefusal(repository, /'config' leads out/, { inputs: { config: CONFIG } });
  });
});

describe('a step is refused', () => {
  it.each<[string, { inputs?: Texts; env?: Texts }, RegExp]>([
    [
      'whose path is nowhere',
      { inputs: { path: 'k9s' } },
      /^k9s does not exist\. Did you mean "k8s"\?/,
    ],
    [
      'whose file is nowhere',
      { inputs: { path: 'k8s/pod.yml' } },
      /Did you mean "k8s\/pod\.yaml"\?/,
    ],
    ['whose path lies outside', { inputs: { path: '/etc' } }, /'path' leads out of the workspace/],
    ['whose path leads out', { inputs: { path: 'k8s/../..' } }, /'path' leads out/],
    ['whose config is nowhere', { inputs: { config: 'nope.yml' } }, /nope\.yml does not exist$/],
    [
      'whose config is mistyped',
      { inputs: { config: 'pod.yml' } },
      /pod\.yml does not exist\. Did you mean "pod\.yaml"\?/,
    ],
    ['with a switch that is none', { inputs: { annotations: 'yess' } }, /'annotations' cannot be/],
    [
      'whose file lies below a file',
      { inputs: { 'sarif-file': 'pod.yaml/x.sarif' } },
      /x\.sarif cannot be written/,
    ],
    [
      'whose file is a folder',
      { inputs: { 'sarif-file': 'k8s' } },
      /k8s cannot be written \(EISDIR/,
    ],
    [
      'whose event has no file',
      pullRequest('nowhere.json'),
      /GITHUB_EVENT_PATH\): \S+\/nowhere\.json does not exist\. Leave/,
    ],
    [
      'whose event is no JSON',
      pullRequest('pod.yaml'),
      /GITHUB_EVENT_PATH\): \S+\/pod\.yaml:1:1: is not valid JSON\. Leave/,
    ],
    [
      'behind a proxy that is none',
      { inputs: { token: 'ghs_0123456789' }, env: { HTTPS_PROXY: 'socks5://me:pa55word@h:1' } },
      /^HTTPS_PROXY is not the address of a proxy/,
    ],
  ])('%s', async (_, { inputs = {}, env = {} }, because) => {
    await using repository = await gitRepository({ 'pod.yaml': POD, 'k8s/pod.yaml': POD });
    const { GITHUB_EVENT_PATH: event } = env;
    const path = event === undefined ? {} : { GITHUB_EVENT_PATH: join(repository.path, event) };
    await expectRefusal(repository, because, { inputs, env: { ...env, ...path } });
  });

  it('whose outputs cannot be written, and is red all the same', async () => {
    await using repository = await gitRepository({ 'pod.yaml': POD, 'k8s/pod.yaml': POD });
    for (const name of ['k8s', 'nowhere/output']) {
      const env = { GITHUB_OUTPUT: join(repository.path, name) };
      const step = await runStep(
        'actions/iac-scan',
        repository.path,
        { 'fail-on': 'none' },
        { env },
      );
      expect(step).toMatchObject({ outcome: 'failure', outputs: {} });
      expect(said(step)).toMatch(/The output verdict cannot be written.*GITHUB_OUTPUT/);
      expect(said(step)).not.toContain('defect');
    }
  });
});

describe('a step goes its way', () => {
  it('in folders with spaces and letters of any language', async () => {
    await using folder = await temporaryDirectory({
      'mein Projekt ✓ 日本/k8s größe/pod.yaml': POD,
    });
    const workspace = join(folder.path, 'mein Projekt ✓ 日本');
    execFileSync('git', ['init', '--quiet', workspace]);
    const env = { RUNNER_TEMP: join(folder.path, 'temp é 1') };
    const step = await runStep('actions/iac-scan', workspace, { path: 'k8s größe' }, { env });
    expect(step).toMatchObject({ outputs: { verdict: 'fail' }, violations: [] });
    expect(step.annotations[0]?.file).toBe('k8s größe/pod.yaml');
    expect(step.sarif).toContain('k8s%20gr%C3%B6%C3%9Fe/pod.yaml');
  });

  it('without a folder for temporary files, and leaves nothing in the workspace', async () => {
    await using repository = await gitRepository({ 'pod.yaml': POD });
    await using temp = await temporaryDirectory();
    for (const RUNNER_TEMP of ['', join(temp.path, 'new/folder')]) {
      const env = { RUNNER_TEMP, TMPDIR: temp.path };
      const step = await runStep('actions/iac-scan', repository.path, {}, { env });
      expect(step.outputs['verdict']).toBe('fail');
      expect(step.outputs['sarif-file']?.startsWith(temp.path)).toBe(true);
    }
    expect(await repository.git('status', '--porcelain', '--ignored')).toBe('');
  });

  it('without a file for its summary', async () => {
    await using repository = await gitRepository({ 'pod.yaml': POD });
    const env = { GITHUB_STEP_SUMMARY: join(repository.path, 'nowhere/summary') };
    const step = await runStep('actions/iac-scan', repository.path, {}, { env });
    expect(step.outputs['verdict']).toBe('fail');
    const warnings = step.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(
      /summary could not be written/,
    );
  });
});

it('the gate takes no evidence that is broken, and says where it is', async () => {
  await using job = await gatedJob();
  const sound = await job.scan();
  const with_ = (pattern: RegExp, by: string): string =>
    edited(sound, (text) => text.replace(pattern, by));
  const deep = '['.repeat(100_000);
  const sarif = sarifOf('Trivy', '9.8');
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['half.intoto.json', edited(sound, (text) => text.slice(0, 300)), /:\d+: is not valid JSON/],
    [
      'type.intoto.json',
      with_(/"predicateType": "[^"]*"/, '"predicateType": "x"'),
      /: predicateType: must be https:.*evidence\.md#v1/,
    ],
    [
      'large.intoto.json',
      with_(/"resources": \d+/, '"resources": 1e999'),
      /: predicate\.phases\[0\]\.coverage\.resources: must be a whole/,
    ],
    [
      'exact.intoto.json',
      with_(/"critical": \d+/, '"critical": 123456789012345678901234567890'),
      /: predicate\.phases\[0\]\.counts\.open\.critical: must be a whole/,
    ],
    [
      'twice.intoto.json',
      with_(/"verdict": /, '"verdict": "error",\n"verdict": '),
      /:\d+: the key "verdict" is given twice/,
    ],
    ['deep.intoto.json', deep, /:1: is not valid JSON/],
    ['huge.intoto.json', Buffer.alloc(200 * 1024 * 1024, 32), /: is larger than 8 MB/],
    ['empty.intoto.json', '', /: is empty/],
    ['half.sarif', sarif.slice(0, 60), /:1: is not valid JSON/],
    ['type.sarif', sarif.replace('"2.1.0"', '2.1'), /: version: must be 2\.1\.0/],
    [
      'score.sarif',
      sarif.replace('"9.8"', '"1e999"'),
      /: runs\[0\]\.results\[0\]: has a security-severity/,
    ],
    [
      'twice.sarif',
      sarif.replace(/\}\]\}$/, ',"results":[]}]}'),
      /:1: the key "results" is given twice/,
    ],
    ['deep.sarif', deep, /:1: is not valid JSON/],
    ['huge.sarif', Buffer.alloc(200 * 1024 * 1024, 32), /: is larger than 64 MB/],
  ];
  for (const [file, content, because] of cases) {
    job.repository.write(file, content);
    const inputs: Texts = file.endsWith('.sarif')
      ? { evidence: sound, sarif: `${file} commit` }
      : { evidence: file };
    const gate = await job.gate(inputs);
    expect(gate.verdict).toBe('error');
    expect(gate.reason).toMatch(new RegExp(`^Evidence cannot be read: ${file}${because.source}`));
    rmSync(join(job.repository.path, file));
  }
  job.repository.write('trivy.sarif', sarif);
  const [gone, mistyped] = [
    await job.gate({ evidence: 'nowhere/none.intoto.json' }),
    await job.gate({ evidence: sound, sarif: 'trivvy.sarif commit' }),
  ];
  expect(gone.reason).toMatch(/nowhere\/none\.intoto\.json does not exist$/);
  expect(mistyped.reason).toMatch(/trivvy\.sarif does not exist\. Did you mean "trivy\.sarif"\?$/);
}, 120_000);

it.each<[Texts, RegExp]>([
  [{ environmnt: 'production' }, /There is no input 'environmnt'\. Did you mean 'environment'\?/],
  [{ environment: '' }, /The input 'environment' is missing/],
  [{ commit: 'abc' }, /'commit'/],
  [{ 'evidence-run': 'that' }, /'evidence-run'/],
  [{ 'code-scanning': 'yess' }, /'code-scanning' cannot be 'yess'/],
  [{ 'record-deployment': '1' }, /'record-deployment' cannot be '1'/],
])('the gate is closed by the inputs %j', async (inputs, because) => {
  await using repository = await gitRepository({ 'pod.yaml': POD });
  const run = await runAction({
    root: ROOT,
    action: 'actions/deploy-gate',
    workspace: repository.path,
    inputs: { token: '', environment: 'production', ...inputs },
    env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
  });
  expect(run).toMatchObject({ outcome: 'failure', violations: [] });
  expect(run.outputs).toMatchObject({ verdict: 'error', images: '' });
  expect(said(run)).toMatch(because);
});

function pullRequest(file: string): { readonly env: Texts } {
  return { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file } };
}
