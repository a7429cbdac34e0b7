import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { code, escapeMarkdown, link, prose } from '../../src/markdown/escape.ts';
import { printable } from '../../src/printable.ts';

const piece = fc.constantFrom(
  ...[
    '<img src=x>',
    '<!--',
    '|',
    '\n',
    '\r',
    '`',
    '``',
    '@octocat',
    '#123',
    'GH-12',
    'a/b#1',
    '0123abc',
    'a/b@0123456789abcdef0123456789abcdef01234567',
    '\u202E',
    '\u200B',
  ],
  ...[
    'https://evil.example',
    'www.evil.example',
    ':tada:',
    '[x](y)',
    '![x](y)',
    '\\',
    '\\|',
    '&lt;',
    '&#64;',
    '$x$',
  ],
  ...[
    '# h',
    '- l',
    '1. l',
    '1) l',
    '> q',
    '---',
    '===',
    '***',
    '~~~',
    '"',
    "'",
    ' ',
    'a',
    '_b_',
    '*c*',
  ],
);
const hostile = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

const decode = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));

/** What no text may leave in the Markdown source, character references aside. */
const STRUCTURE = /[\\`*_[\]<>|~&$"'#@\n\r]/;
const AUTOMATIC = /[@#]\w|GH-\d|:\/\/|www\.|:[\w+-]+:|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200C-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

function expectPlain(markdown: string): void {
  expect(markdown.replace(/&#\d+;/g, '')).not.toMatch(STRUCTURE);
  expect(markdown).not.toMatch(HIDDEN);
}

describe('escapeMarkdown', () => {
  it('leaves nothing that Markdown or GitHub would act on, and loses nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = escapeMarkdown(text);
        expectPlain(markdown);
        expect(markdown).not.toMatch(/^([-+=>#]|\d{1,9}[.)])/);
        expect(decode(markdown)).not.toMatch(AUTOMATIC);
        expect(decode(markdown).replaceAll('\u200B', '')).toBe(printable(text).trim());
      }),
    );
  });

  it('leaves ordinary words readable', () => {
    expect(escapeMarkdown('Deployment shop/web: 2 replicas, no limit.')).toBe(
      'Deployment shop/web: 2 replicas, no limit.',
    );
  });
});

describe('code', () => {
  it('holds any text within one element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const parted = /^<code>(.*)<\/code>$/.exec(code(text))?.[1] ?? '<';
        expect(decode(parted)).not.toMatch(/@\w|:\/\/|www\./i);
        const inner = parted.replaceAll('<!-- -->', '');
        expectPlain(inner);
        expect(decode(inner)).toBe(printable(text));
      }),
    );
  });
});

describe('prose', () => {
  it('sets what stands in backticks as code', () => {
    expect(prose('Set `a_b` to false.')).toBe('Set <code>a&#95;b</code> to false.');
    expect(prose('`x`')).toBe('<code>x</code>');
    expect(prose('one ` backtick')).toBe('one &#96; backtick');
  });

  it('makes no other elements', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expectPlain(prose(text).replace(/<\/?code>|<!-- -->/g, ''));
      }),
    );
  });
});

describe('link', () => {
  it('links https addresses only', () => {
    expect(link('3', 'https://github.com/o/r/blob/c/a.yaml#L3')).toBe(
      '[3](https://github.com/o/r/blob/c/a.yaml#L3)',
    );
    for (const address of [
      'http://a.example',
      'javascript:alert(1)',
      '//a',
      '',
      'https://u:p@a.example',
      undefined,
    ])
      expect(link('3', address)).toBe('3');
  });

  it('cannot be left from within the address', () => {
    const address = 'https://a.example/x) ![y](z)|<b>`?q=[1]&r=*\\';
    expect(link('3', address)).toMatch(/^\[3\]\(https:\/\/a\.example\/[^\s()[\]|<>`*\\]+\)$/);
  });
});
