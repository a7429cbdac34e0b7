import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { temporaryDirectory } from '@gatehouse/testing';
import { flawedPod, runCli } from './run-cli.ts';

describe('what is not known is an error that names the nearest', () => {
  it.each([
    [['scna'], 'unknown command "scna". Did you mean "scan"?'],
    [['help', 'scna'], 'unknown command "scna". Did you mean "scan"?'],
    [['constructor'], 'unknown command "constructor". See gatehouse --help'],
    [['scan', '--fail-onn', 'high'], 'unknown option --fail-onn. Did you mean "fail-on"?'],
    [['scan', '--no-fail-on'], 'unknown option --no-fail-on. Did you mean "fail-on"?'],
    [['scan', '-x'], /^unknown option -x\. /],
    [['scan', '--constructor'], /^unknown option --constructor\. /],
    [['scan', '--__proto__', 'a'], /^unknown option --__proto__\. /],
    [['scan', '--fail-on', 'hihg'], '--fail-on: "hihg" is not known. Did you mean "high"?'],
    [
      ['scan', '--fail-on=bad'],
      '--fail-on: "bad" is not known. Use one of: critical, high, medium, low, none',
    ],
    [['scan', '--fail-on'], '--fail-on needs a value'],
    [['scan', '--fail-on='], '--fail-on needs a value'],
    [['scan', '--output'], '--output needs a value: FILE'],
    [
      ['scan', '--output', '--all'],
      '--output needs a value, and --all is an option. Write --output=--all if it is meant as one',
    ],
    [['scan', '-o', '-x'], /^-o needs a value, and -x is an option\. /],
    [['scan', '-f', 'xml'], /^-f: "xml" is not known\. /],
    [['scan', '--staged=yes'], '--staged takes no value'],
    [['scan', 'a', 'b'], 'unexpected argument "b". See --help'],
    [['scan', 'none'], 'none does not exist. Give the path of a folder or file to scan'],
    [['scan', 'deploy/prodd'], 'deploy/prodd does not exist. Did you mean "deploy/prod"?'],
    [
      ['scan', 'deplyo/prod/b.yml'],
      /b\.yml does not exist\. Did you mean "deploy\/prod\/b\.yaml"\?$/,
    ],
    [
      ['scan', '/deployment/prod'],
      '/deployment/prod does not exist. Give the path of a folder or file to scan',
    ],
    [
      ['scan', 'deploy/prodd', '--staged'],
      'deploy/prodd does not exist. Did you mean "deploy/prod"?',
    ],
    [['scan', '--config', 'none.yml'], 'the configuration file none.yml does not exist'],
    [
      ['scan', '--config', 'a.yml'],
      'the configuration file a.yml does not exist. Did you mean "a.yaml"?',
    ],
    [['scan', '--staged'], /is in no git repository/],
    [['rules', '--profile', 'al'], '--profile: "al" is not known. Did you mean "all"?'],
    [['explain'], 'explain needs a rule id. See gatehouse rules'],
    [['explain', 'privilegd'], /^no rule answers to "privilegd"\. /],
  ])('%j', async (argv, message) => {
    await using folder = await temporaryDirectory({
      'a.yaml': flawedPod(),
      'deploy/prod/b.yaml': '',
    });
    const { code, out, err } = await runCli(folder.path, ...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^gatehouse: [^\n]*\n$/);
    const said = err.slice('gatehouse: '.length, -1);
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it('shows nothing that a terminal or a build log obeys', async () => {
    await using folder = await temporaryDirectory({
      '.github/gatehouse.yml': `"\\e[31mred\\n::error::boo ##[error]x${'y'.repeat(300)}": 1\n`,
    });
    const { code, err } = await runCli(folder.path, 'scan');
    expect(code).toBe(2);
    expect(err).toMatch(
      /^gatehouse: [^\n\u001b]*unknown key "\\u\{1b\}\[31mred\\u\{a\}::error::boo # #\[error\]xy/,
    );
    expect(err.endsWith('\n')).toBe(true);
    expect(err.length).toBeLessThan(300);
  });

  it('takes a lone dash and an attached value for a value', async () => {
    await using folder = await temporaryDirectory({ 'a.yaml': flawedPod() });
    for (const option of [['--output', '-'], ['--output=--all']])
      expect(await runCli(folder.path, 'scan', ...option)).toMatchObject({ code: 1, out: '' });
  });

  it('never breaks, whatever the arguments', async () => {
    await using folder = await temporaryDirectory({ 'a.yaml': flawedPod() });
    const word = fc.oneof(
      fc.constantFrom(
        'scan',
        'rules',
        'explain',
        '--format',
        'json',
        '--all',
        '--fail-on',
        'low',
        '-f',
        '--',
        '-',
        '--exclude',
        'a.yaml',
        '.',
        '--isolated',
        '--help',
        '--profile=all',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 8 }).map((text) => `--${text}`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('scan', 'rules', 'explain', ''),
        fc.array(word, { maxLength: 5 }),
        async (command, rest) => {
          // A path that leads elsewhere would make this test read the machine that it runs on.
          fc.pre(!rest.some((each) => each.includes('/') || each.includes('..')));
          const { code, err } = await runCli(folder.path, command, ...rest);
          expect([0, 1, 2]).toContain(code);
          expect(err).not.toContain('defect of Gatehouse');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('help', () => {
  it('fits into 100 columns, and is the same however it is asked for', async () => {
    for (const name of ['scan', 'rules', 'explain']) {
      const { out } = await runCli('/', name, '--help');
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      expect((await runCli('/', 'help', name)).out).toBe(out);
    }
  });

  it.each([
    [['--help']],
    [['help']],
    [['scan', '--help']],
    [['help', 'scan']],
    [['rules', '-h']],
    [['explain', 'x', '--help']],
  ])('%j', async (argv) => {
    const { code, out } = await runCli('/', ...argv);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 pass, 1 fail, 2 error.');
  });

  it('is what an empty command line gets, with an error', async () => {
    expect(await runCli('/')).toMatchObject({ code: 2, out: expect.stringContaining('Usage:') });
  });

  it('knows its version', async () => {
    expect(await runCli('/', '--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('names every option and choice of scan', async () => {
    const { out } = await runCli('/', 'scan', '--help');
    for (const text of [
      '--fail-on critical|high|medium|low|none',
      '--evaluations FILE',
      '-o, --output FILE',
      '--allow-empty',
    ])
      expect(out).toContain(text);
  });
});

describe('rules and explain', () => {
  it('lists each rule once, as text and as JSON, without examples', async () => {
    const json = JSON.parse((await runCli('/', 'rules', '--format', 'json')).out) as {
      id: string;
      examples?: unknown;
    }[];
    const text = (await runCli('/', 'rules')).out.trimEnd().split('\n');
    expect(text).toHaveLength(json.length);
    expect(new Set(json.map(({ id }) => id)).size).toBe(json.length);
    expect(json.some(({ examples }) => examples !== undefined)).toBe(false);
    const fewer = (await runCli('/', 'rules', '--profile', 'default')).out.trimEnd().split('\n');
    expect(fewer.length).toBeLessThan(text.length);
  });

  it('explains a rule by the alert of ZAP that it stands for', async () => {
    const { code, out } = await runCli('/', 'explain', '10038-1');
    expect(code).toBe(0);
    expect(out).toContain('dast/csp-missing  (');
  });

  it.each(['kubernetes/privileged', 'privileged', 'KSV017', 'AVD-KSV-0017', 'KSV-0017'])(
    'explains %s',
    async (id) => {
      const { code, out } = await runCli('/', 'explain', id);
      expect(code).toBe(0);
      expect(out).toContain('kubernetes/privileged  (');
      expect(out).toMatch(/^Why: .+\nFix: .+/m);
    },
  );
});

describe('where files are written', () => {
  it('goes by the folder in which it is run', async () => {
    await using folder = await temporaryDirectory({ 'deploy/a.yaml': flawedPod() });
    const { out } = await runCli(
      join(folder.path, 'deploy'),
      'scan',
      '--output',
      'report.sarif',
      '--format',
      'sarif',
      '--evaluations',
      'all.jsonl',
    );
    expect(out).toBe('');
    const again = await runCli(folder.path, 'scan', '--exclude', '*.sarif');
    expect(again.code).toBe(1);
  });
});
