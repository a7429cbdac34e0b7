import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { flawedPod, runCli, scanJson } from './run-cli.ts';

const FINE =
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: shop\ndata: { colour: blue }\n';

describe('verdicts and exit codes', () => {
  it.each([
    ['a flaw', { 'a.yaml': flawedPod() }, [], 'fail', 1],
    ['none', { 'a.yaml': FINE }, [], 'pass', 0],
    ['a flaw that fails nothing', { 'a.yaml': flawedPod() }, ['--fail-on', 'none'], 'pass', 0],
    ['a file that does not parse', { 'a.yaml': FINE, 'b.yaml': 'a: [' }, [], 'error', 2],
    [
      'a file that need not parse',
      { 'a.yaml': FINE, 'b.yaml': 'a: [' },
      ['--allow-parse-errors'],
      'pass',
      0,
    ],
    [
      'a flaw beside such a file',
      { 'a.yaml': flawedPod(), 'b.yaml': 'a: [' },
      ['--allow-parse-errors'],
      'fail',
      1,
    ],
    [
      'a file that does not parse, whatever fails',
      { 'b.yaml': 'a: [' },
      ['--fail-on', 'none'],
      'error',
      2,
    ],
    ['nothing', {}, [], 'error', 2],
    ['nothing of ours', { 'README.md': '# Hi' }, [], 'error', 2],
    ['nothing, as expected', {}, ['--allow-empty'], 'pass', 0],
    [
      'a suppressed flaw',
      { 'a.yaml': `# kics-scan ignore\n${flawedPod()}` },
      ['--fail-on', 'low'],
      'pass',
      0,
    ],
  ])('%s', async (_, files, argv, verdict, code) => {
    await using folder = await temporaryDirectory(files);
    expect(await scanJson(folder.path, ...argv)).toMatchObject({ verdict, code });
  });

  it('says what it could not read, with line and column, and what it found elsewhere', async () => {
    await using folder = await temporaryDirectory({
      'a.yaml': flawedPod(),
      'deploy/b.yaml': 'a: 1\nb: [\n',
    });
    const { code, out } = await runCli(folder.path, 'scan');
    expect(code).toBe(2);
    expect(out).toMatch(/deploy\/b\.yaml:3:1/);
    expect(out).toContain('kubernetes/privileged');
  });

  it('keeps the reason of a suppression', async () => {
    const text = flawedPod().replace(
      'privileged: true',
      'privileged: true # gatehouse:ignore privileged -- the agent needs it',
    );
    await using folder = await temporaryDirectory({ 'a.yaml': text });
    const { findings } = await scanJson(folder.path);
    const suppressed = findings.filter(({ suppression }) => suppression);
    expect(suppressed).toMatchObject([
      { rule: 'kubernetes/privileged', suppression: { reason: 'the agent needs it' } },
    ]);
  });
});

describe('settings', () => {
  it('an option wins over the file, the file over the default', async () => {
    await using repository = await gitRepository({
      'a.yaml': flawedPod(),
      '.github/gatehouse.yml': 'fail-on: none\nreport-from: critical\n',
    });
    const fromFile = await scanJson(repository.path);
    expect(fromFile).toMatchObject({ verdict: 'pass', code: 0 });
    expect(fromFile.findings.length).toBeLessThan(fromFile.total);
    const fromOption = await scanJson(
      repository.path,
      '--fail-on',
      'critical',
      '--report-from',
      'low',
    );
    expect(fromOption).toMatchObject({ verdict: 'fail', code: 1 });
    expect(fromOption.findings).toHaveLength(fromOption.total);
  });

  it('errors of the file come with file and line', async () => {
    await using repository = await gitRepository({
      'a.yaml': flawedPod(),
      '.github/gatehouse.yml': '# ours\nfail-onn: high\n',
    });
    expect(await runCli(repository.path, 'scan')).toEqual({
      code: 2,
      out: '',
      err: 'gatehouse: .github/gatehouse.yml:2: unknown key "fail-onn" in the configuration. Did you mean "fail-on"?\n',
    });
  });

  it('the path of the file starts at the root of the repository, wherever the command is run', async () => {
    const config = 'phases: { iac: { path: deploy, exclude: [old/] } }\n';
    await using repository = await gitRepository({
      '.github/gatehouse.yml': config,
      'deploy/a.yaml': flawedPod(),
      'deploy/old/a.yaml': flawedPod(),
      'b.yaml': flawedPod(),
      'docs/x.md': '',
    });
    for (const start of ['', 'docs', 'deploy']) {
      const { findings } = await scanJson(join(repository.path, start));
      expect(new Set(findings.map(({ location }) => location.path))).toEqual(
        new Set(['deploy/a.yaml']),
      );
    }
    const { findings } = await scanJson(repository.path, '.');
    expect(new Set(findings.map(({ location }) => location.path))).toEqual(
      new Set(['deploy/a.yaml', 'b.yaml']),
    );
  });

  it('the path of the file stays in the repository', async () => {
    await using repository = await gitRepository({
      '.github/gatehouse.yml': 'phases: { iac: { path: ../.. } }\n',
      'a.yaml': flawedPod(),
    });
    expect(await runCli(repository.path, 'scan')).toMatchObject({
      code: 2,
      err: expect.stringContaining('phases.iac.path: ../.. leads out of the repository'),
    });
  });

  it('a folder that the file excludes is named with the line that does it', async () => {
    await using repository = await gitRepository({
      '.github/gatehouse.yml': 'phases:\n  iac:\n    exclude:\n      - docs/\n      - old/\n',
      'deploy/old/a.yaml': flawedPod(),
    });
    const { code, out } = await runCli(repository.path, 'scan', 'deploy/old');
    expect(code).toBe(2);
    expect(out).toContain(
      'nothing to scan in deploy/old: exclude ("old/" in .github/gatehouse.yml:5) leaves it out',
    );
    const given = await runCli(repository.path, 'scan', 'deploy/old', '--exclude', 'deploy/');
    expect(given.out).toContain('nothing to scan in deploy/old: exclude ("deploy/") leaves it out');
  });

  it('--exclude wins over the file and may be repeated', async () => {
    await using folder = await temporaryDirectory({
      'a.yaml': flawedPod(),
      'b/a.yaml': flawedPod(),
      'c.yaml': FINE,
      '.github/gatehouse.yml': 'phases: { iac: { exclude: [c.yaml] } }\n',
    });
    expect(await scanJson(folder.path, '--exclude', '/a.yaml', '--exclude', 'b/')).toMatchObject({
      verdict: 'pass',
      coverage: { files: { scanned: 1 } },
    });
  });
});

describe('paths', () => {
  it('of findings start at the root of the repository, those of evaluations at the path that was scanned', async () => {
    await using repository = await gitRepository({
      'deploy/prod/a.yaml': flawedPod(),
      'deploy/prod/b.yaml': 'a: [',
      'other.yaml': flawedPod(),
    });
    const evaluated = (): { file: string }[] =>
      readFileSync(join(repository.path, 'all.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { file: string });
    const { findings } = await scanJson(repository.path, 'deploy', '--evaluations', 'all.jsonl');
    expect(new Set(findings.map(({ location }) => location.path))).toEqual(
      new Set(['deploy/prod/a.yaml']),
    );
    expect(new Set(evaluated().map(({ file }) => file))).toEqual(
      new Set(['prod/a.yaml', 'prod/b.yaml']),
    );
    expect(evaluated().at(-1)).toMatchObject({ file: 'prod/b.yaml', parsed: false });
    await scanJson(join(repository.path, 'deploy'), 'prod/a.yaml', '--evaluations', '../all.jsonl');
    expect(new Set(evaluated().map(({ file }) => file))).toEqual(new Set(['a.yaml']));
  });

  it('of findings start where the command is run, where there is no repository', async () => {
    await using folder = await temporaryDirectory({ 'deploy/k8s/pod.yaml': flawedPod() });
    const here = await scanJson(folder.path, 'deploy/k8s');
    expect(here.findings[0]?.location.path).toBe('deploy/k8s/pod.yaml');
    await using elsewhere = await temporaryDirectory();
    const there = await scanJson(elsewhere.path, join(folder.path, 'deploy'));
    expect(there.findings[0]?.location.path).toBe('k8s/pod.yaml');
  });

  it('of one file: only that file', async () => {
    await using repository = await gitRepository({
      'deploy/a.yaml': flawedPod(),
      'deploy/b.yaml': 'a: [',
    });
    const report = await scanJson(repository.path, 'deploy/a.yaml');
    expect(report.coverage.files).toMatchObject({ scanned: 1, failed: 0 });
    expect(new Set(report.findings.map(({ location }) => location.path))).toEqual(
      new Set(['deploy/a.yaml']),
    );
  });

  it('are read in hidden folders and not in those of others', async () => {
    await using folder = await temporaryDirectory({
      '.azure/a.yaml': flawedPod(),
      'node_modules/b/a.yaml': flawedPod(),
      'vendor/a.yaml': flawedPod(),
    });
    const { findings } = await scanJson(folder.path);
    expect(new Set(findings.map(({ location }) => location.path))).toEqual(
      new Set(['.azure/a.yaml']),
    );
  });
});
