import { describe, expect, it } from '@jest/globals';
import { keyValuePairs, pathEntries } from '../src/file-commands.ts';

const pairs = (content: string) => [...keyValuePairs(content)];

describe('keyValuePairs', () => {
  it('reads both spellings, empty lines between', () => {
    expect(pairs('a=1\n\nb<<EOF\ntwo\n\nlines\nEOF\nc==\n')).toEqual([
      ['a', '1'],
      ['b', 'two\n\nlines'],
      ['c', '='],
    ]);
  });

  it.each([
    ['a=b<<c', [['a', 'b<<c']]],
    ['a<<b=c\nx\nb=c', [['a', 'x']]],
    ['a<<E\nE', [['a', '']]],
    ['\ufeffa=1', [['a', '1']]],
    ['a=1\r\n', [['a', '1\r']]],
    ['a=', [['a', '']]],
    ['', []],
  ])('reads %j', (content, expected) => {
    expect(pairs(content)).toEqual(expected);
  });

  it.each([
    ['plain', "Invalid format 'plain'"],
    ['<<E\nx\nE', 'Name must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['a<<E\nx\n', "Matching delimiter not found 'E'"],
    ['a<<E\nx', 'EOF marker missing new line'],
  ])('refuses %j', (content, message) => {
    expect(() => pairs(content)).toThrow(message);
  });

  it('yields what stands before a fault', () => {
    const seen: string[] = [];
    expect(() => {
      for (const [key] of keyValuePairs('a=1\nfault\nb=2')) seen.push(key);
    }).toThrow('fault');
    expect(seen).toEqual(['a']);
  });
});

it('reads the folders of a PATH file', () => {
  expect(pathEntries('/a\n\n/b\r\n')).toEqual(['/a', '/b']);
});
