import { describe, expect, it } from '@jest/globals';
import { readRecording } from '../src/index.ts';
import { judge } from './judge.ts';

const SIZE = 400_000;

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** Milliseconds of the processor: the machine may be busy with other things. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a careless reader needs the square of its length for. */
const PIECES: readonly string[] = [
  '<a>',
  '<x></y>',
  '<form method=post><input>',
  '<a ',
  '<a x=',
  '<!--',
  '<script>',
  '<script src=http://a.example/>',
  '</script',
  '<?php',
  '<?=',
  '<%@ page ',
  '10.',
  '10.0.0.',
  'ip-10-',
  '1234567890',
  'a@',
  'a.a@a.',
  '4111111111111111',
  "'",
  '/*',
  '//',
  '`${',
  '\\"',
  '/\\/',
  '$1$',
  '$5$rounds=1',
  '$6$aaaaaaaaaaaaaaaa$',
  'https://polyfill.io/',
  'insert into a (',
  'create table a(',
  'class a{',
  '<title>Index of /',
  '<pre><A HREF="/',
  '<b>Warning</b>: ',
  'Exception report message description exception ',
  'The error occurred while processing ',
  "Table '",
  'System.Data.OleDb.OleDbException: Syntax error (',
  ' ',
  '\n',
  '&amp;',
  '&',
  '=',
  'href',
  'src="http://',
  'jsessionid=',
  'eval',
  '0',
  '0123456789abcdef',
];

const TYPES = ['text/html', 'text/javascript', 'application/json'];

function time(body: string, type: string): number {
  const exchange = readRecording({
    requestHead:
      'GET https://shop.example/;jsessionid=ABCDEFGH12345?a=b&sid=123456789 HTTP/1.1\nCookie: sid=secretvalue',
    responseHead: `HTTP/1.1 200 OK\nContent-Type: ${type}\nSet-Cookie: a=b`,
    responseBody: body,
  });
  const started = clock();
  const { defects } = judge([exchange]);
  expect(defects).toEqual([]);
  return clock() - started;
}

describe.each(TYPES)('a hostile body of %s takes time in proportion to its size', (type) => {
  it.each(PIECES)('%j', (piece) => {
    const ratios: number[] = [];
    // Collecting garbage falls on whom it will: one fair measurement is enough.
    for (let attempt = 0; attempt < 4 && !(Math.min(...ratios) < 3); attempt++) {
      const half = time(fill(piece, SIZE / 2), type);
      const whole = time(fill(piece, SIZE), type);
      // What takes next to no time is measured in noise.
      ratios.push(whole < 100 ? 1 : whole / half);
    }
    expect(Math.min(...ratios)).toBeLessThan(3);
  });
});

describe('hostile heads', () => {
  it.each([
    ['cookies', (index: number) => `Set-Cookie: c${index}=v${index}; Domain=example`],
    ['policies', (index: number) => `Content-Security-Policy: script-src h${index}.example`],
    [
      'long policies',
      (index: number) => `Content-Security-Policy: ${fill(`a${index} 'self';`, 5000)}`,
    ],
    ['nothing', () => 'X-Nothing: '],
  ])('many %s', (_, field) => {
    const started = clock();
    const { findings, defects } = judge([
      readRecording({
        requestHead: `GET https://shop.example/?${fill('a=b&', 100_000)} HTTP/1.1\nCookie: ${fill('a=b;', 100_000)}`,
        responseHead: [
          'HTTP/1.1 200 OK',
          'Content-Type: text/html',
          ...Array.from({ length: 2000 }, (__, index) => field(index)),
        ].join('\n'),
        responseBody: '<html>',
      }),
    ]);
    expect(defects).toEqual([]);
    expect(findings.length).toBeLessThan(2000);
    expect(clock() - started).toBeLessThan(10_000);
  });
});
