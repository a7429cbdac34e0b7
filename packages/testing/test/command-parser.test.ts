import { describe, expect, it } from '@jest/globals';
import { COMMANDS, commandShape, parseCommand } from '../src/command-parser.ts';

const parse = (line: string) => {
  const command = parseCommand(line, COMMANDS);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe('the current syntax', () => {
  it('reads name, properties and data', () => {
    expect(parse('::error file=a.yml,line=3,endLine=4::two%0Alines')).toEqual({
      name: 'error',
      properties: { file: 'a.yml', line: '3', endline: '4' },
      data: 'two\nlines',
      syntax: 'current',
    });
  });

  it.each(['  ::debug::x', '\t::debug::x', '\u00a0::debug::x', '\u0085::debug::x', '::DEBUG::x'])(
    'obeys %j',
    (line) => {
      expect(parse(line)).toMatchObject({ name: 'debug', data: 'x' });
    },
  );

  it.each([
    'x ::debug::x',
    '::debug:x',
    '::debug',
    '::nothing::x',
    ':: debug::x',
    '',
    '\ufeff::debug::',
  ])('takes %j for text', (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it('unescapes once, percent last', () => {
    expect(parse('::debug::100%25 %250A %3A')?.data).toBe('100% %0A %3A');
    expect(parse('::error title=a%3Ab%2Cc%25::')?.properties).toEqual({ title: 'a:b,c%' });
  });

  it('drops pairs without a name or value and keeps equals signs in a value', () => {
    expect(parse('::error a,=b,c=,,d=e=f::')?.properties).toEqual({ d: 'e=f' });
  });
});

describe('the legacy syntax', () => {
  it('is obeyed anywhere in a line, with its own separators', () => {
    expect(parse('at 12:00 ##[set-output name=a%3Bb;x=1]v%5D%0A')).toEqual({
      name: 'set-output',
      properties: { name: 'a;b', x: '1' },
      data: 'v]\n',
      syntax: 'legacy',
    });
  });

  it('looks at the first marker only', () => {
    expect(parse('##[nothing] ##[error]x')).toBeUndefined();
    expect(parse('##[error')).toBeUndefined();
  });

  it('is the second choice', () => {
    expect(parse('::error::a ##[warning]b')).toMatchObject({
      name: 'error',
      data: 'a ##[warning]b',
    });
    expect(parse('::nothing::a ##[warning]b')).toMatchObject({ name: 'warning', data: 'b' });
  });
});

describe('commandShape', () => {
  it.each([
    ['::eror file=x::y', 'eror'],
    ['text ##[eror a=b]y', 'eror'],
    ['std::string::size', undefined],
    ['::1 is an address', undefined],
    ['##[', undefined],
  ])('%j has the name %j', (line, name) => {
    expect(commandShape(line)).toBe(name);
  });
});
