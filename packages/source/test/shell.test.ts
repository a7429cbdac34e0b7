import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assignmentsOf, commandFromWords, parseShell, type ShellCommand } from '../src/index.ts';

const say = (command: ShellCommand) => command.words.map((word) => word.text).join(' ');
const commands = (text: string) => parseShell(text).commands.map(say);

describe('parseShell', () => {
  it('splits at operators', () => {
    const { commands: read, pipes } = parseShell('a 1&&b|c||d;e & f\ng');
    expect(read.map(say)).toEqual(['a 1', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(read.map((command) => command.operator)).toEqual(['&&', '|', '||', ';', '&', '\n', '']);
    expect(pipes).toBe(1);
  });

  it('resolves quotes and escapes and keeps variables as written', () => {
    expect(commands(`echo 'a "b"' "c 'd' \\"e" f\\ g $'h' $HOME "\${A:-x y}" a"b"c`)).toEqual([
      `echo a "b" c 'd' "e f g h $HOME \${A:-x y} abc`,
    ]);
  });

  it('does not take quoted operators for operators', () => {
    expect(commands('echo "a && b" \'c | d\' e\\;f')).toEqual(['echo a && b c | d e;f']);
    expect(parseShell('echo "a | b"').pipes).toBe(0);
  });

  it('flattens compound commands', () => {
    expect(commands('set -e; if [ -f a ]; then b 1; elif c; then d; else e; fi')).toEqual([
      'set -e',
      '[ -f a ]',
      'b 1',
      'c',
      'd',
      'e',
    ]);
    expect(commands('for x in 1 2; do a $x; done; while b; do c; done')).toEqual([
      'a $x',
      'b',
      'c',
    ]);
    expect(commands('case "$(uname -m)" in x86|amd64) a;; *) b ;; esac; c')).toEqual([
      'uname -m',
      'a',
      'b',
      'c',
    ]);
    expect(commands('{ a; b; }; (c && d); ! e; f() { g; }; function h { i; }')).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'g',
      'i',
    ]);
    expect(commands('if [[ -n "$a" && $b < c ]]; then d; fi')).toEqual(['[[ -n $a $b c ]]', 'd']);
  });

  it('looks into substitutions', () => {
    expect(commands('a "$(b `c` $((1+2)))" <(d) $(e')).toEqual([
      'a $(b `c` $((1+2))) <(d) $(e',
      'b `c` $((1+2))',
      'c',
      'd',
      'e',
    ]);
  });

  it('reads assignments, redirections, here-documents and comments', () => {
    const [command] = parseShell('A=1 B="x y" run -f 2>&1 > out.txt < in # rest').commands;
    expect(command?.assignments.map(({ name, value }) => [name, value])).toEqual([
      ['A', '1'],
      ['B', 'x y'],
    ]);
    expect(command && say(command)).toBe('run -f');
    expect(command?.redirects.map(({ operator, target }) => [operator, target.text])).toEqual([
      ['2>&', '1'],
      ['>', 'out.txt'],
      ['<', 'in'],
    ]);
    expect(commands('cat <<EOF > f\nrm -rf /\nEOF\nnext')).toEqual(['cat', 'next']);
    expect(commands('a=(1 2) b')).toEqual(['b']);
    expect(commands('echo a#b # c\nd')).toEqual(['echo a#b', 'd']);
  });

  it('knows what is filled in', () => {
    const [command] = parseShell(
      'A=$B echo "a=$A" \'$B\' \\$C $\'d\' 5$ "`e`" <(f) a$(g)b ${{ h }} >> "$GITHUB_ENV"',
    ).commands;
    expect(command?.words.filter(({ isDynamic }) => isDynamic).map(({ text }) => text)).toEqual([
      'a=$A',
      '`e`',
      '<(f)',
      'a$(g)b',
      '${{ h }}',
    ]);
    expect(command?.assignments.map(({ isDynamic }) => isDynamic)).toEqual([true]);
    expect(command?.redirects.map(({ target }) => [target.text, target.isDynamic])).toEqual([
      ['$GITHUB_ENV', true],
    ]);
  });

  it('takes an expression of a template for a part of a word, whatever stands in it', () => {
    expect(commands("a ${{ b && (c || '}') }}d; \"${{ e['\"'] }} f\" && g")).toEqual([
      "a ${{ b && (c || '}') }}d",
      "${{ e['\"'] }} f",
      'g',
    ]);
    expect(commands('a\nb ${{ c\nd')).toEqual(['a', 'b ${{ c\nd']);
  });

  it('knows where a command stands', () => {
    const text = 'echo a\n  npm publish && A=1 b "$(c d)" > e';
    expect(parseShell(text).commands.map(({ start, end }) => text.slice(start, end))).toEqual([
      'echo a',
      'npm publish',
      'A=1 b "$(c d)" > e',
      'c d',
    ]);
  });

  it('leaves out what is no command: comments, assignments, keywords, here-documents', () => {
    expect(
      commands('# x\nA=1 npm publish # y\nif test -f z; then cat <<EOF\nnpm publish\nEOF\nfi\nls'),
    ).toEqual(['npm publish', 'test -f z', 'cat', 'ls']);
  });

  it('finds what a command exports', () => {
    const [command] = parseShell('export A=1 B').commands;
    expect(command && assignmentsOf(command).map(({ name }) => name)).toEqual(['A']);
  });

  it('peels commands that run others', () => {
    expect(commands('sudo -u app env -i A=1 apt-get install -y x')).toEqual([
      'sudo -u app env -i A=1 apt-get install -y x',
      'env -i A=1 apt-get install -y x',
      'apt-get install -y x',
    ]);
    expect(commands('timeout -k 5 10 curl x')).toContain('curl x');
    expect(commands('find . | xargs -n 1 rm -f')).toContain('rm -f');
    expect(commands('bash -euxc "apk add a && (b)"')).toEqual([
      'bash -euxc apk add a && (b)',
      'apk add a',
      'b',
    ]);
    expect(commandFromWords(['/bin/sh', '-c', 'a | b'], 9).commands.map(say)).toEqual([
      '/bin/sh -c a | b',
      'a',
      'b',
    ]);
  });

  it('answers questions about flags and operands', () => {
    const [command] = parseShell(
      '/usr/bin/apt-get -qqy -t stable --option=a=b install --name v x y',
    ).commands;
    expect(command?.name).toBe('apt-get');
    expect(command?.countFlag('q')).toBe(2);
    expect(command?.hasFlag('y', 'yes')).toBe(true);
    expect(command?.hasFlag('option')).toBe(true);
    expect(command?.valuesOf('option', 't').map((word) => word.text)).toEqual(['stable', 'a=b']);
    expect(command?.operands('t', 'name').map((word) => word.text)).toEqual(['install', 'x', 'y']);
  });

  it('reads broken text as far as it goes', () => {
    for (const text of [
      'a "b',
      "a 'b",
      'a $(b',
      'a `b',
      'a ${b',
      'a )',
      'a ;; b',
      '&& a',
      'case a in',
      'a <<EOF\nb',
      '(((',
      'a \\',
    ])
      expect(commands(text).join(' ')).toContain(
        text.startsWith('c') || text.startsWith('(') ? '' : 'a',
      );
  });

  it('never throws, ends, and keeps its offsets within the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$(',
        '`',
        '"',
        "'",
        '${',
        '${{',
        '}}',
        '$((',
        '))',
        ')',
        '}',
        '(',
        '{',
        ' ',
        '\n',
        '\\',
        ';',
        ';;',
        '|',
        '&',
        '<<E',
        'E\n',
        'case x in',
        'esac',
        'for',
        '[[',
        ']]',
        'sudo ',
        'sh -c ',
        'A=',
        '#',
        '<(',
        '>',
        '-',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const command of parseShell(text).commands)
          for (const { start, end } of [command, ...command.words, ...command.assignments]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '$(',
    '`',
    '"$(',
    '${A:-',
    '${{ ',
    '"${{ a }}',
    '((',
    '<<A ',
    '<<',
    '>',
    '&>',
    ';;',
    '\\',
    'sudo ',
    "sh -c 'a' ",
    'case a in ',
    '[[ a ',
    'a=( ',
    '" ',
  ])('takes linear time for %s', (pattern) => {
    const read = (length: number) => {
      const started = performance.now();
      parseShell(pattern.repeat(length));
      return performance.now() - started;
    };
    read(1000);
    expect(read(20_000)).toBeLessThan(1000);
  });
});
