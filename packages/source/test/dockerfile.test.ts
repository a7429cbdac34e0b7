import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDockerfileParser, SourceText, type DockerInstruction } from '../src/index.ts';

const parseDockerfile = await loadDockerfileParser();
const parse = (text: string) => parseDockerfile(new SourceText('Dockerfile', text));
const first = (text: string): DockerInstruction => {
  const instruction = parse(text).instructions[0];
  if (!instruction) throw new Error('no instruction');
  return instruction;
};
const words = (instruction: DockerInstruction) => instruction.words.map((word) => word.text);

describe('parseDockerfile', () => {
  it('joins the lines of an instruction and keeps the offsets true', () => {
    const text = 'RUN apt-get update \\\n  # why\n\n  && apt-get install curl\n';
    const run = first(text);
    expect(run.text).toBe('apt-get update   && apt-get install curl');
    const curl = run.words.at(-1);
    const region = run.line.region(curl?.start ?? 0, curl?.end ?? 0);
    expect(text.slice(region.start, region.end)).toBe('curl');
  });

  it('reads Windows line ends and a byte order mark', () => {
    const { instructions, problems } = parse('\uFEFFFROM a:1\r\nRUN x \\\r\n  y\r\nUSER 1\r\n');
    expect(problems).toEqual([]);
    expect(instructions.map((each) => `${each.keyword} ${words(each).join(' ')}`)).toEqual([
      'FROM a:1',
      'RUN x y',
      'USER 1',
    ]);
  });

  it('follows the escape directive', () => {
    const { instructions } = parse('# escape=`\nFROM a:1\nCOPY x `\n  C:\\dir\\\nRUN y\n');
    expect(instructions.map(words)).toEqual([['a:1'], ['x', 'C:\\dir\\'], ['y']]);
  });

  it('reads flags, quotes and the exec form', () => {
    const run = first('RUN --mount=type=cache,target=/x --network=none ["sh", "-c", "a b"]\n');
    expect(run.flags.map(({ name, value }) => [name, value])).toEqual([
      ['mount', 'type=cache,target=/x'],
      ['network', 'none'],
    ]);
    expect(run.json).toEqual(['sh', '-c', 'a b']);
    expect(first('RUN [ "$a" = b ]\n').json).toBeUndefined();
    expect(words(first('COPY "a b" c\\ d \'e\'f g\n'))).toEqual(['a b', 'c d', 'ef', 'g']);
  });

  it('reads the pairs of ENV, ARG and LABEL in both forms', () => {
    const pairs = (text: string) => first(text).pairs.map(({ name, value }) => [name, value]);
    expect(pairs('ENV A=1 B="two words" C=\n')).toEqual([
      ['A', '1'],
      ['B', 'two words'],
      ['C', ''],
    ]);
    expect(pairs('ENV A the rest = b\n')).toEqual([['A', 'the rest = b']]);
    expect(pairs('ARG A B=1\n')).toEqual([
      ['A', undefined],
      ['B', '1'],
    ]);
    expect(pairs('LABEL "com.example"="x" broken="open\n')).toEqual([
      ['com.example', 'x'],
      ['broken', 'open'],
    ]);
    expect(pairs('USER A=1\n')).toEqual([]);
  });

  it('reads here-documents', () => {
    const { instructions } = parse('RUN <<-EOF cat <<"B"\n\tone\n\tEOF\ntwo $x\nB\nUSER 1\n');
    expect(instructions.map((each) => each.keyword)).toEqual(['RUN', 'USER']);
    expect(instructions[0]?.heredocs.map(({ name, body }) => [name, body.text])).toEqual([
      ['EOF', '\tone\n'],
      ['B', 'two $x\n'],
    ]);
  });

  it('takes what ONBUILD triggers as an instruction', () => {
    const trigger = first('ONBUILD RUN --mount=type=tmpfs,target=/t a b\n');
    expect([trigger.keyword, trigger.onbuild, trigger.text]).toEqual(['RUN', true, 'a b']);
  });

  it('keeps every comment, also those that look like directives or stand within an instruction', () => {
    const { comments } = parse(
      '# hadolint ignore=DL3006\nFROM a\nRUN x \\\n # trivy:ignore:DS-0002\n y # no comment\n#last',
    );
    expect(comments).toEqual([
      { text: 'hadolint ignore=DL3006', line: 1 },
      { text: 'trivy:ignore:DS-0002', line: 4 },
      { text: 'last', line: 6 },
    ]);
  });

  it('says where a file does not parse and reads the rest', () => {
    const { instructions, problems } = parse('FROM a:1\n  apiVersion: v1\nFROM\nUSER 1\n');
    expect(problems).toEqual([
      { message: 'unknown instruction "apiVersion:"', line: 2, column: 3 },
      { message: 'FROM without an image', line: 3, column: 1 },
    ]);
    expect(instructions.map((each) => each.keyword)).toEqual(['FROM', 'USER']);
  });

  it('refuses what nobody writes', () => {
    expect(parse('FROM a\n'.repeat(1001)).problems[0]?.message).toBe('has more than 1000 stages');
    expect(parse('FROM a\n'.repeat(900) + '#\n'.repeat(2000)).problems).toHaveLength(1);
  });

  it('reads nothing from an empty file', () => {
    expect(parse('')).toEqual({ instructions: [], comments: [], problems: [] });
  });

  it('never throws and keeps its offsets within the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'FROM a',
        'RUN ',
        'COPY <<E',
        'E',
        'ENV A=',
        'ONBUILD ',
        '\\\n',
        '\n',
        '\r\n',
        '"',
        "'",
        '# x',
        '# escape=`\n',
        '--m=1 ',
        '[',
        '`',
        '$',
        ' ',
        '\t',
        '<<',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const each of parse(text).instructions) {
          expect(each.start).toBeLessThanOrEqual(each.end);
          expect(each.end).toBeLessThanOrEqual(text.length);
          for (const word of [...each.words, ...each.flags, ...each.pairs]) {
            const { start, end } = each.line.region(word.start, word.end);
            expect(start).toBeGreaterThanOrEqual(each.start);
            expect(end).toBeLessThanOrEqual(each.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
