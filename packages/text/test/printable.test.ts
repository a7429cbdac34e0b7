import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { inert } from '../src/inert.ts';
import { printable } from '../src/printable.ts';

const HIDDEN = [
  0x0, 0x7, 0x8, 0x9, 0xa, 0xb, 0xc, 0xd, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x115f, 0x180e,
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xd800, 0xdfff, 0xfeff, 0xfff9, 0xe0041, 0xe0100,
].map((point) => String.fromCodePoint(point));
const hostile = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HIDDEN, '##[', '::', 'ä', '本')),
);

describe('printable', () => {
  it.each(HIDDEN.map((character) => [character.codePointAt(0)?.toString(16), character]))(
    'does not let U+%s through',
    (_, character) => {
      expect(printable(`a${character}b`)).toMatch(/^a( |\uFFFD+)b$/);
    },
  );

  it('leaves letters of any script and emoji alone', () => {
    expect(printable('Übung ñ 本番 ✅ ⚠️ 👍🏽')).toBe('Übung ñ 本番 ✅ ⚠️ 👍🏽');
  });

  it('makes an ANSI sequence visible instead of joining what it separated', () => {
    expect(printable('pass\u001B[31mword')).toBe('pass\uFFFD[31mword');
  });

  it('keeps the length and leaves nothing hidden, whatever it is given', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const shown = printable(text);
        expect(shown).toHaveLength(text.length);
        expect(Array.from(shown).filter((character) => HIDDEN.includes(character))).toEqual([]);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('inert', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['image ##[set-output name=a]b', 'image # #[set-output name=a]b'],
    ['###[error]', '## #[error]'],
    ['##vso[task.complete]', '# #vso[task.complete]'],
    ['a::b, ## heading', 'a::b, ## heading'],
  ])('reads %j as %j', (text, expected) => {
    expect(inert(text)).toBe(expected);
  });

  it('leaves no command that a runner would see', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('#', '[', ':', ' ', 'vso', 'error', ']')), (parts) => {
        expect(inert(parts.join(''))).not.toMatch(/##\w*\[|^\s*::/);
      }),
    );
  });
});
