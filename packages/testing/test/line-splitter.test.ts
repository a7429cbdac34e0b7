import { expect, it } from '@jest/globals';
import { LineSplitter } from '../src/line-splitter.ts';

function split(...chunks: readonly (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

it('ends lines at LF, CR and CRLF, also across chunks', () => {
  expect(split('a\nb\rc\r\nd')).toEqual(['a', 'b', 'c', 'd']);
  expect(split('a\r', '\nb\r', 'c', '\n\n')).toEqual(['a', 'b', 'c', '']);
  expect(split('a\r')).toEqual(['a']);
  expect(split()).toEqual([]);
});

it('joins a character that chunks have torn', () => {
  const bytes = Buffer.from('é€\n');
  expect(split(bytes.subarray(0, 1), bytes.subarray(1, 3), bytes.subarray(3))).toEqual(['é€']);
});
