import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkGithubLimits, type JsonReport, type SarifLog } from '@gatehouse/report';
import { gitRepository, keepIfSarif, temporaryDirectory } from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';
import { exampleRepository, leaks } from './example-repository.ts';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function gatehouse(args: readonly string[], cwd = ROOT): Run {
  // Jest may have been told to colour its own output.
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '0' };
  const run = spawnSync(process.execPath, [join(built(), 'cli.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  keepIfSarif(run.stdout);
  return run;
}

const PASSING =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\ndata: { A: b }\n';

describe('exit codes', () => {
  it('are 0 for pass, 1 for fail, 2 for error', async () => {
    await using folder = await temporaryDirectory({
      'ok/a.yaml': PASSING,
      'broken/a.yaml': 'kind: [',
      'empty/a.txt': '',
    });
    expect(gatehouse(['scan', join(folder.path, 'ok')]).status).toBe(0);
    expect(gatehouse(['scan', 'examples'])).toMatchObject({ status: 1, stderr: '' });
    expect(gatehouse(['scan', 'examples', '--fail-on', 'none']).status).toBe(0);
    expect(gatehouse(['scan', join(folder.path, 'broken')]).status).toBe(2);
    expect(gatehouse(['scan', join(folder.path, 'empty')]).status).toBe(2);
    expect(gatehouse(['scan', join(folder.path, 'empty'), '--allow-empty']).status).toBe(0);
    expect(
      gatehouse(['scan', join(folder.path, 'broken'), '--allow-parse-errors', '--allow-empty'])
        .status,
    ).toBe(0);
  });

  it.each([
    [
      ['scan', 'examples', '--fail-onn', 'low'],
      /unknown option --fail-onn\. Did you mean "fail-on"\?/,
    ],
    [['scan', 'examples', '--fail-on', 'hgih'], /"hgih" is not known\. Did you mean "high"\?/],
    [['scan', 'examples', 'more'], /unexpected argument "more"/],
    [['scan', 'no-such-folder'], /no-such-folder does not exist/],
    [['scan', 'examples', '--config', 'no-such-file'], /no-such-file does not exist/],
    [['scan', 'examples', '--output', 'no/such/folder/x'], /cannot be written \(ENOENT\)/],
    [['scna'], /unknown command "scna"\. Did you mean "scan"\?/],
    [['explain'], /explain needs a rule id/],
    [['explain', 'CKV_K8S_1666'], /no rule answers to "CKV_K8S_1666"\. Did you mean/],
  ])('are 2 with a remedy: %j', (args, message) => {
    const { status, stdout, stderr } = gatehouse(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('formats', () => {
  it('console: findings with their lines, the verdict last, no colour in a pipe', () => {
    const { stdout } = gatehouse(['scan', 'examples']);
    expect(stdout).toContain('examples/k8s/node-agent.yaml');
    expect(stdout).toMatch(/verdict: fail\n {2}\d+ findings are at or above fail-on: high\n$/);
    expect(stdout).not.toContain('\u001b');
    const all = gatehouse(['scan', 'examples', '--all']).stdout;
    expect(all.length).toBeGreaterThan(stdout.length);
    expect(all).not.toContain('more findings');
  });

  it('json: every finding and what was seen', () => {
    const report = JSON.parse(gatehouse(['scan', 'examples', '-f', 'json']).stdout) as JsonReport;
    expect(report).toMatchObject({ version: 1, verdict: 'fail' });
    expect(report.findings.filter(({ suppression }) => !suppression)).toHaveLength(report.total);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'kubernetes/privileged', severity: 'critical' }),
    );
  });

  it('sarif: within the limits, suppressed results marked', () => {
    const log = JSON.parse(gatehouse(['scan', 'examples', '-f', 'sarif']).stdout) as SarifLog;
    // Its readers are other programs; the file for GitHub is written by the action.
    const limits = checkGithubLimits(log).filter(({ limit }) => limit !== 'suppressions');
    expect(limits).toEqual([]);
    expect(log.runs[0]?.results.some((result) => 'suppressions' in result)).toBe(true);
  });

  it('github: workflow commands only', () => {
    const lines = gatehouse(['scan', 'examples', '-f', 'github']).stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/);
  });

  it('show no credential', async () => {
    await using folder = await temporaryDirectory();
    const evaluations = join(folder.path, 'evaluations.jsonl');
    const runs = ['console', 'json', 'sarif', 'github'].map((format) =>
      gatehouse([
        'scan',
        'examples',
        '--profile',
        'all',
        '--all',
        '-f',
        format,
        '--evaluations',
        evaluations,
      ]),
    );
    const text =
      runs.map(({ stdout, stderr }) => stdout + stderr).join('') +
      readFileSync(evaluations, 'utf8');
    expect(leaks(text)).toEqual([]);
  });

  it('show no password that a script sets', () => {
    const { stdout } = gatehouse(['scan', 'examples/src/worker', '--all']);
    expect(stdout).not.toContain('root:not-a-real-password');
  });

  it('differ in nothing from run to run', () => {
    for (const format of ['console', 'sarif', 'github']) {
      const [first, second] = [1, 2].map(() =>
        withoutTimes(gatehouse(['scan', 'examples', '-f', format]).stdout),
      );
      expect(first).toBe(second);
    }
  });
});

function withoutTimes(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}

describe('files', () => {
  it('--output holds what would be printed', async () => {
    await using folder = await temporaryDirectory();
    const path = join(folder.path, 'report.json');
    const { status, stdout } = gatehouse(['scan', 'examples', '-f', 'json', '--output', path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  it('--evaluations holds every answer, and the files that did not parse', async () => {
    await using folder = await temporaryDirectory({
      'in/a.yaml': PASSING,
      'in/b.yaml': 'apiVersion: v1\nkind: [',
    });
    const path = join(folder.path, 'evaluations.jsonl');
    gatehouse(['scan', join(folder.path, 'in'), '--evaluations', path]);
    const lines = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual({ file: 'b.yaml', parsed: false, error: expect.any(String) });
    expect(lines).toContainEqual(
      expect.objectContaining({
        file: 'a.yaml',
        status: 'pass',
        resource: { type: 'ConfigMap', name: 'a' },
        line: expect.any(Number),
        aliases: expect.any(Array),
      }),
    );
  });
});

describe('rules and explain', () => {
  it('list the rules of a profile', () => {
    const every = JSON.parse(gatehouse(['rules', '-f', 'json']).stdout) as {
      id: string;
      profile: string;
    }[];
    const some = JSON.parse(
      gatehouse(['rules', '-f', 'json', '--profile', 'default']).stdout,
    ) as typeof every;
    expect(every.length).toBeGreaterThan(some.length);
    expect(new Set(some.map(({ profile }) => profile))).toEqual(new Set(['default']));
    expect(gatehouse(['rules']).stdout.trimEnd().split('\n')).toHaveLength(every.length);
    for (const rule of every) expect(rule).not.toHaveProperty('check');
  });

  it.each(['CKV_K8S_16', 'kubernetes/privileged', 'privileged', 'KSV017', 'AVD-KSV-0017'])(
    'explain %s',
    (id) => {
      const { status, stdout } = gatehouse(['explain', id]);
      expect(status).toBe(0);
      expect(stdout).toContain('kubernetes/privileged  (critical, profile default)');
      expect(stdout).toMatch(/^Why: .+/m);
      expect(stdout).toMatch(/^Fix: .+/m);
    },
  );
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the commands', (argument) => {
    const { status, stdout } = gatehouse([argument]);
    expect(status).toBe(0);
    for (const command of ['scan', 'rules', 'explain'])
      expect(stdout).toContain(`gatehouse ${command}`);
  });

  it.each(['scan', 'rules', 'explain'])(
    '%s --help says what it does and its exit codes',
    (command) => {
      const { status, stdout } = gatehouse([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: gatehouse ${command}`));
      expect(stdout).toContain('Exit codes: 0 pass, 1 fail, 2 error.');
    },
  );

  it('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(gatehouse(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('the folder that it is called from', () => {
  it('does not change the paths of findings', async () => {
    await using elsewhere = await temporaryDirectory();
    await using store = await exampleRepository();
    const folder = join(store.path, 'k8s');
    const here = gatehouse(['scan', '-f', 'github'], folder).stdout;
    const there = gatehouse(['scan', folder, '-f', 'github'], elsewhere.path).stdout;
    expect(here).toContain('file=k8s/node-agent.yaml');
    expect(there).toBe(here);
  });

  it('may be a repository whose staged files are judged', async () => {
    const privileged =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: a, namespace: b }\nspec:\n  containers:\n    - name: a\n      image: a:1\n      securityContext: { privileged: true }\n';
    await using repository = await gitRepository({ 'old.yaml': privileged });
    expect(gatehouse(['scan', '--staged'], repository.path)).toMatchObject({
      status: 0,
      stderr: '',
    });
    repository.write('new.yaml', privileged);
    expect(gatehouse(['scan', '--staged'], repository.path).status).toBe(0);
    await repository.git('add', 'new.yaml');
    repository.write('new.yaml', PASSING);
    const { status, stdout } = gatehouse(['scan', '--staged'], repository.path);
    expect(status).toBe(1);
    expect(stdout).toContain('new.yaml');
    expect(stdout).not.toContain('old.yaml');
  });
});
