import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecording } from '../src/index.ts';
import { everyRule } from './all-rules.ts';
import { judge, judgeText } from './judge.ts';

/** Names and words that rules look for, so that chance meets them. */
const NAMES =
  'Content-Type Content-Security-Policy Set-Cookie Strict-Transport-Security X-Frame-Options Location Server Cache-Control Expires Date Age X-Cache Access-Control-Allow-Origin WWW-Authenticate Authorization Cookie Referer Origin SourceMap Referrer-Policy'.split(
    ' ',
  );

const WORDS = [
  "'self'",
  '*',
  'https:',
  '; ',
  ', ',
  '=',
  '"',
  'max-age',
  '0',
  'none',
  'text/html',
  'charset=',
  'utf-8',
  'http://a.example/',
  '//',
  '%',
  '\u201c',
  'Basic ',
  'a:b',
  'rO0AB',
  'Expires=',
  'Thu, 01 Jan 1970 00:00:00 GMT',
];

const PIECES = [
  '<form method=post action="',
  '<input id="__VIEWSTATE" value="',
  '/wEP',
  'dDw',
  '<meta http-equiv="',
  'content="',
  'Content-Type',
  '<script src="',
  '">',
  '</script>',
  '<a href="',
  'javax.faces.ViewState',
  '//',
  '/*',
  '<?php',
  ';',
  '10.0.0.1',
  '1735689600',
  '<!--',
  '-->',
  'TODO',
  '\u0000',
  '\ud800',
];

const value = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 6 })
  .map((parts) => parts.join(''));
const head = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 8 })
  .map((fields) => fields.map(([name, text]) => `${name}: ${text}`).join('\r\n'));
const body = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), value), { maxLength: 30 })
  .map((parts) => parts.join(''));
const url = fc
  .tuple(fc.constantFrom('http://', 'https://', '', '//'), value)
  .map(([start, rest]) => `${start}shop.example/${rest}`);

describe('the rules', () => {
  it('break on nothing', () => {
    fc.assert(
      fc.property(
        url,
        head,
        body,
        fc.constantFrom(0, 200, 204, 301, 302, 304, 404, 500),
        head,
        body,
        (address, request, sent, status, response, received) => {
          const { findings, defects } = judge([
            readRecording({
              requestHead: `GET ${address} HTTP/1.1\r\n${request}`,
              requestBody: sent,
              responseHead: `HTTP/1.1 ${status} X\r\n${response}`,
              responseBody: received,
            }),
          ]);
          expect(defects).toEqual([]);
          for (const { location, message } of findings) {
            expect(location.path).toMatch(/^dast\/[\w.~/-]+$/);
            expect(location.path).not.toMatch(/(?:^|\/)\.{1,2}(?:\/|$)|\/\//);
            expect(message.length).toBeLessThan(2000);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('say the same of the same', () => {
    for (const { examples } of everyRule)
      for (const { source } of [...(examples?.fail ?? []), ...(examples?.pass ?? [])])
        expect(judgeText(source).findings).toEqual(judgeText(source).findings);
  });
});
