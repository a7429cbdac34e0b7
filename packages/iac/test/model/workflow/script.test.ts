import { describe, expect, it } from '@jest/globals';
import { commandsIn } from '../../../src/model/workflow/index.ts';

function commands(script: string): string[][] {
  return commandsIn(script).map(({ words }) => words.map(({ text }) => text));
}

describe('commandsIn', () => {
  it('splits at line ends and separators, not inside quotes', () => {
    expect(commands('a "b; c" && d | e\n(f; g)\nh \\\n  i')).toEqual([
      ['a', 'b; c'],
      ['d'],
      ['e'],
      ['f'],
      ['g'],
      ['h', 'i'],
    ]);
  });

  it('leaves out comments, assignments, keywords and here-documents', () => {
    expect(
      commands('# x\nA=1 npm publish # y\nif test -f z; then cat <<EOF\nnpm publish\nEOF\nfi\nls'),
    ).toEqual([['npm', 'publish'], ['test', '-f', 'z'], ['cat'], ['ls']]);
  });

  it('reads the commands inside substitutions', () => {
    expect(commands('echo "$(npm publish --tag $(tag))"')).toEqual([
      ['tag'],
      ['npm', 'publish', '--tag', '$(tag)'],
      ['echo', '$(npm publish --tag $(tag))'],
    ]);
  });

  it('knows where output goes and what is filled in', () => {
    const [command] = commandsIn('echo "a=$A" \'$B\' 2>&1 >> "$GITHUB_ENV"');
    expect(command?.words.map(({ isDynamic }) => isDynamic)).toEqual([false, true, false]);
    expect(command?.targets.map(({ text }) => text)).toEqual(['$GITHUB_ENV']);
  });

  it('knows where a command stands', () => {
    const script = 'echo a\n  npm publish && b';
    expect(commandsIn(script).map(({ start, end }) => script.slice(start, end))).toEqual([
      'echo a',
      'npm publish',
      'b',
    ]);
  });

  it.each(['$(', '`', '"', "'", '<<', '>', '${{', '\\', '&>', ';;'])('survives %j', (piece) => {
    expect(() => commandsIn(piece.repeat(20_000))).not.toThrow();
  });
});
