import { describe, expect, it } from '@jest/globals';
import { runFixture } from './fixture-action.ts';

const say = (...lines: readonly string[]): string => `say(...${JSON.stringify(lines)});`;

describe('annotations', () => {
  it('keeps ten of each level and logs the rest', async () => {
    const lines = ['error', 'warning', 'notice'].flatMap((level) =>
      Array.from({ length: 12 }, (_, index) => `::${level}::${level} ${index}`),
    );
    const result = await runFixture({ main: say(...lines) });
    expect(result.annotations).toHaveLength(30);
    expect(result.annotations[9]).toEqual({ level: 'error', message: 'error 9' });
    expect(result.droppedAnnotations).toBe(6);
    expect(result.log).toContain('##[error]error 11');
    expect(result.outcome).toBe('success');
    expect(result.violations).toEqual([]);
  });

  it('masks, then cuts at 4,096', async () => {
    const result = await runFixture({
      main: say('::add-mask::s3cret', `::error::s3cret ${'x'.repeat(5000)}`),
    });
    const message = result.annotations[0]?.message ?? '';
    expect(message).toHaveLength(4096);
    expect(message).toMatch(/^\*\*\* x+$/u);
  });

  it('reports a correction and a secret where nothing masks it', async () => {
    const result = await runFixture(
      { main: say('::error title=s3cret,line=1,endLine=2,col=3::m') },
      { secrets: ['s3cret'] },
    );
    expect(result.annotations).toEqual([
      { level: 'error', message: 'm', title: 's3cret', startLine: 1, endLine: 2 },
    ]);
    expect(result.violations).toEqual([
      expect.stringContaining('columns dropped: line and endLine differ'),
      expect.stringContaining('in the title of an annotation'),
    ]);
  });

  it('makes files relative to the workspace', async () => {
    const result = await runFixture({
      main: 'say(`::notice file=${env.GITHUB_WORKSPACE}/a.yml::m`);',
    });
    expect(result.annotations[0]?.file).toBe('a.yml');
  });
});

describe('untrusted text in the log', () => {
  it('becomes a command after spaces, mid-line in the legacy spelling, after a bare CR and on stderr', async () => {
    const result = await runFixture({
      main: `${say('   ::set-output name=verdict::pass', 'a ##[warning]b', 'x\r::notice::n')}
        process.stderr.write('::error::e\\n');`,
    });
    expect(result.outputs).toEqual({ verdict: 'pass' });
    expect(result.annotations.map(({ level }) => level).sort()).toEqual([
      'error',
      'notice',
      'warning',
    ]);
    expect(result.violations).toEqual([
      "The command 'set-output' is deprecated",
      'The legacy command ##[warning] was obeyed: a ##[warning]b',
    ]);
  });

  it('is only text while commands are stopped', async () => {
    const result = await runFixture({
      main: say(
        '::stop-commands::pause-1234',
        '::error::x',
        '##[add-mask]y',
        '::PAUSE-1234::',
        '::notice::z',
      ),
    });
    expect(result.annotations).toEqual([{ level: 'notice', message: 'z' }]);
    expect(result.log).toBe(
      '::stop-commands::***\n::error::x\n##[add-mask]y\n::PAUSE-1234::\n##[notice]z',
    );
    expect(result.masks).toEqual(['pause-1234']);
    expect(result.violations).toEqual([]);
  });

  it('does not mask a short stop token', async () => {
    const result = await runFixture({ main: say('::stop-commands::abcdef', '::abcdef::') });
    expect(result.masks).toEqual([]);
  });

  it.each(['', 'pause-logging', 'error', 'stop-commands'])(
    'refuses the stop token %j',
    async (token) => {
      const result = await runFixture({
        main: say(`::stop-commands::${token}`, '::notice::still'),
      });
      expect(result.outcome).toBe('failure');
      expect(result.exitCode).toBe(0);
      expect(result.annotations.map(({ message }) => message)).toEqual([
        "Unable to process command 'stop-commands' successfully.",
        expect.stringContaining('You cannot use a endToken'),
        'still',
      ]);
    },
  );
});

describe('other commands', () => {
  it('reports an unknown one as a violation and prints it', async () => {
    const result = await runFixture({ main: say('::eror::x', '##[section]Title', 'C++ a::b::c') });
    expect(result.violations).toEqual(["The runner knows no command 'eror': ::eror::x"]);
    expect(result.log).toBe('::eror::x\n##[section]Title\nC++ a::b::c');
  });

  it('masks in the log from then on, in all spellings', async () => {
    const result = await runFixture({
      main: say(
        's3cret',
        '::add-mask::s3cret%0Asecond',
        's3cret c2VjcmV0 czNjcmV0 second',
        '::add-mask:: ',
      ),
    });
    expect(result.log.split('\n').slice(0, 2)).toEqual(['s3cret', '*** c2VjcmV0 *** ***']);
    expect(result.masks).toEqual(['s3cret\nsecond', 's3cret', 'second']);
    expect(result.annotations[0]?.message).toContain('empty string');
  });

  it.each(['set-env name=A', 'add-path'])('refuses %s and fails the step', async (command) => {
    const result = await runFixture({ main: say(`::${command}::b`) });
    expect(result).toMatchObject({ outcome: 'failure', exitCode: 0, env: {}, path: [] });
    expect(result.annotations[1]?.message).toContain('command is disabled');
  });

  it('refuses set-output without a name', async () => {
    const result = await runFixture({ main: say('::set-output::x') });
    expect(result.outcome).toBe('failure');
    expect(result.annotations[1]?.message).toContain("Required field 'name' is missing");
  });

  it('groups, and echoes commands only when asked', async () => {
    const result = await runFixture({
      main: say(
        '::group::A',
        '::endgroup::',
        '::echo::on',
        '::add-mask::s3cret',
        '::echo::OFF',
        '::debug::d',
      ),
    });
    expect(result.log).toBe('##[group]A\n##[endgroup]\n::add-mask::***\n::echo::OFF');
    expect((await runFixture({ main: say('::echo::maybe') })).outcome).toBe('failure');
  });

  it('shows debug lines in a debug run', async () => {
    const result = await runFixture(
      { main: say('::debug::a%0Ab') + 'say(env.RUNNER_DEBUG)' },
      { debug: true },
    );
    expect(result.log).toBe('##[debug]a\n##[debug]b\n1');
  });

  it('does not pretend to match problems', async () => {
    const result = await runFixture({ main: say('::add-matcher::m.json') });
    expect(result.violations).toEqual([expect.stringContaining('not emulated')]);
  });
});
