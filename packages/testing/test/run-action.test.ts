import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runAction, temporaryDirectory } from '../src/index.ts';
import { runFixture } from './fixture-action.ts';

const append = (variable: string, text: string): string =>
  `fs.appendFileSync(env.${variable}, ${JSON.stringify(text)});`;

describe('the environment', () => {
  it('gives inputs and defaults, and passes on what is not declared', async () => {
    const result = await runFixture(
      {
        main: `say(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([k]) => k.startsWith('INPUT_')))));`,
      },
      { inputs: { 'FAIL-ON': 'low', extra: 'x', old: 'o' }, env: { GITHUB_TOKEN: 'token-1' } },
    );
    expect(JSON.parse(result.log.split('\n').at(-1) ?? '')).toEqual({
      'INPUT_FAIL-ON': 'low',
      INPUT_EXTRA: 'x',
      INPUT_WITH_SPACE: '',
      INPUT_TOKEN: 'token-1',
      INPUT_OLD: 'o',
    });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use new",
      expect.stringMatching(/^Unexpected input\(s\) 'extra', valid inputs are \['fail-on', /u),
    ]);
  });

  it('is isolated, and describes a push', async () => {
    process.env['GATEHOUSE_LEAK'] = 'leak';
    const result = await runFixture({
      main: 'say(JSON.stringify({ cwd: process.cwd(), ...env }));',
    });
    delete process.env['GATEHOUSE_LEAK'];
    const seen = JSON.parse(result.log) as Record<string, string>;
    expect(seen).not.toHaveProperty('GATEHOUSE_LEAK');
    expect(seen).not.toHaveProperty('GITHUB_TOKEN');
    expect(seen).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      RUNNER_OS: 'Linux',
    });
    expect(seen['cwd']).toBe(seen['GITHUB_WORKSPACE']);
  });

  it('describes the pull request of the event', async () => {
    const payload = { pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main' } } };
    const result = await runFixture(
      {
        main: `say(env.GITHUB_REF, env.GITHUB_HEAD_REF, fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));`,
      },
      { event: { name: 'pull_request', payload } },
    );
    expect(result.log.split('\n')).toEqual(['refs/pull/7/merge', 'topic', JSON.stringify(payload)]);
  });

  it('runs in the workspace that is given', async () => {
    await using workspace = await temporaryDirectory({ 'a.txt': 'here' });
    const result = await runFixture(
      { main: `say(fs.readFileSync('a.txt', 'utf8'));` },
      { workspace: workspace.path },
    );
    expect(result.log).toBe('here');
  });
});

describe('file commands', () => {
  it('are read at the end of the step', async () => {
    const result = await runFixture(
      {
        main: [
          append('GITHUB_OUTPUT', 'verdict<<EOF\na\nb\nEOF\n'),
          append('GITHUB_ENV', 'A=1\n'),
          append('GITHUB_PATH', '/one\n/two\n/one\n'),
          append('GITHUB_STATE', 'token=t\n'),
          append('GITHUB_STEP_SUMMARY', '# Title\nsecret s3cret\n'),
        ].join(''),
      },
      { secrets: ['s3cret'] },
    );
    expect(result).toMatchObject({
      outcome: 'success',
      outputs: { verdict: 'a\nb' },
      env: { A: '1' },
      path: ['/one', '/two'],
      state: { token: 't' },
      summary: '# Title\nsecret ***\n',
      violations: [],
    });
  });

  it('fail the step when malformed, and keep what stands before the fault', async () => {
    const result = await runFixture({ main: append('GITHUB_OUTPUT', 'verdict=pass\nfault\n') });
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'fault'",
    ]);
    expect(result.violations).toEqual([
      "The file of 'output' is malformed: Invalid format 'fault'",
    ]);
  });

  it('refuse an output without a name', async () => {
    expect((await runFixture({ main: append('GITHUB_OUTPUT', '=x\n') })).outcome).toBe('failure');
  });

  it('do not let NODE_OPTIONS through', async () => {
    const result = await runFixture({
      main: append('GITHUB_ENV', 'node_options=--inspect\nB=2\n'),
    });
    expect(result).toMatchObject({ outcome: 'success', env: { B: '2' } });
    expect(result.annotations[0]?.message).toContain("Can't store node_options");
  });

  it('drop a summary over 1 MiB with an error while the step stays green', async () => {
    const write = (bytes: number): string =>
      `fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}));`;
    const over = await runFixture({ main: write(1024 * 1024 + 1) });
    expect(over).toMatchObject({ outcome: 'success', summary: '' });
    expect(over.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringContaining('supports content up to a size of 1024k'),
      },
    ]);
    expect((await runFixture({ main: write(1024 * 1024) })).summary).toHaveLength(1024 * 1024);
  });

  it('lose an output with a masked value at the edge of the job', async () => {
    const result = await runFixture(
      { main: append('GITHUB_OUTPUT', 'verdict=with s3cret\nother=x\n') },
      { secrets: ['s3cret'] },
    );
    expect(result.outputs).toEqual({ verdict: 'with s3cret', other: 'x' });
    expect(result.jobOutputs).toEqual({ other: 'x' });
    expect(result.violations).toEqual(["The output 'other' is not declared in the action.yml"]);
  });
});

describe('main and post', () => {
  it('share state, environment, PATH and masks, but not annotations', async () => {
    const result = await runFixture({
      main: `${append('GITHUB_STATE', 'id=42\n')}${append('GITHUB_ENV', 'A=1\n')}${append('GITHUB_PATH', '/bin-1\n')}
        say('::add-mask::s3cret', '::error::main'); process.exitCode = 3;`,
      post: `say([env.STATE_id, env.A, env.PATH.split(':')[0], 's3cret'].join(' '), '::error::post');`,
    });
    expect(result).toMatchObject({ exitCode: 3, outcome: 'failure' });
    expect(result.annotations).toHaveLength(1);
    expect(result.post).toMatchObject({ exitCode: 0, outcome: 'success' });
    expect(result.post?.log).toBe('42 1 /bin-1 ***\n##[error]post');
    expect(result.post?.annotations).toEqual([{ level: 'error', message: 'post' }]);
  });

  it.each([
    ['success()', 1, false],
    ['failure()', 1, true],
    ['success()', 0, true],
    ['always()', 1, true],
  ])('honours post-if %s after exit code %i', async (postIf, code, runs) => {
    const result = await runFixture({ main: `process.exitCode = ${code};`, post: '', postIf });
    expect(result.post !== undefined).toBe(runs);
  });

  it('lets later steps see what main has left, before post', async () => {
    const seen: string[] = [];
    const { post } = await runFixture(
      {
        main: `${append('GITHUB_ENV', 'A=1\n')} fs.writeFileSync(env.RUNNER_TEMP + '/left', '');`,
        post: `say(String(fs.existsSync(env.RUNNER_TEMP + '/left')));`,
      },
      {
        laterSteps: ({ env }) => {
          seen.push(env['A'] ?? '');
          return Promise.resolve();
        },
      },
    );
    expect([seen, post?.log]).toEqual([['1'], 'true']);
  });

  it('has no post when none is declared', async () => {
    expect(await runFixture({ main: '' })).not.toHaveProperty('post');
  });
});

describe('what a runner could not start', () => {
  const manifest = (runs: string): string => `name: x\ndescription: y\nruns:\n${runs}`;

  it.each([
    ['no action.yml', {}, 'There is no action.yml'],
    [
      'another runtime',
      { 'action.yml': manifest('  using: docker\n  image: x') },
      "does not start 'docker'",
    ],
    ['a removed runtime', { 'action.yml': manifest('  using: node16\n  main: a.js') }, "'node16'"],
    [
      'a missing script',
      { 'action.yml': manifest('  using: node24\n  main: a.js') },
      'does not exist',
    ],
    [
      'a script outside',
      { 'action.yml': manifest('  using: node24\n  main: ../a.js') },
      'lies outside',
    ],
    ['no mapping', { 'action.yml': '- a' }, 'is not a mapping'],
    [
      'an expression',
      {
        'action.yml': `${manifest('  using: node24\n  main: a.js')}\ninputs:\n  a:\n    default: \${{ hashFiles('x') }}`,
        'a.js': '',
      },
      'does not evaluate',
    ],
    [
      'an expression in a description',
      {
        'action.yml': `${manifest('  using: node24\n  main: a.js')}\ninputs:\n  a:\n    description: \${{ toJSON(needs) }}`,
        'a.js': '',
      },
      'inputs.a.description holds an expression',
    ],
  ])('%s', async (_, files, message) => {
    await using folder = await temporaryDirectory(files);
    await expect(runAction({ action: folder.path, root: folder.path })).rejects.toThrow(message);
  });

  it('ends an action that hangs', async () => {
    const hang = runFixture({ main: 'setInterval(() => {}, 1000);' }, { timeoutMilliseconds: 500 });
    await expect(hang).rejects.toThrow('was ended by SIGKILL');
  });

  it('finds an action below its root', async () => {
    await using folder = await temporaryDirectory({
      'actions/a/action.yaml': manifest('  using: node24\n  main: ../../dist/a.mjs'),
      'dist/a.mjs': `console.log('ran');`,
    });
    expect((await runAction({ root: folder.path, action: join('actions', 'a') })).log).toBe('ran');
  });
});
