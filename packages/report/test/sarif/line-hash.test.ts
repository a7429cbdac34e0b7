import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lineHashes } from '../../src/sarif/line-hash.ts';

/** The definition, line by line and with whole numbers: slow and plain. */
function byDefinition(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[ \t]/g, ''));
  const rest = (index: number): string => `${lines.slice(index).join('\n')}\uFFFF`;
  const occurrences = new Map<bigint, number>();
  return lines.map((_, index) => {
    const units = rest(index).padEnd(100, '\u0000').slice(0, 100);
    let hash = 0n;
    for (let at = 0; at < 100; at++)
      hash = BigInt.asUintN(64, hash * 37n + BigInt(units.charCodeAt(at)));
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    return `${hash.toString(16)}:${occurrence}`;
  });
}

/** Of all lines, until there is none. */
function allHashes(text: string): string[] {
  const of = lineHashes(text);
  const hashes: string[] = [];
  for (let hash = of(1); hash !== undefined; hash = of(hashes.length + 1)) hashes.push(hash);
  expect(of(0)).toBeUndefined();
  return hashes;
}

describe('lineHashes', () => {
  it('agrees with the definition', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\t',
      'a',
      'key: value',
      '😀',
      '\uFFFF',
      '\u0000',
      '\uFEFF',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 150 })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        expect(allHashes(source)).toEqual(byDefinition(source));
      }),
    );
  });

  it('agrees with the rolling hashes of the SARIF multitool 5.7.0', () => {
    const long = `${'x'.repeat(130)}\n`;
    expect(allHashes(`a: 1\r\n\tb: 2\r\rname: 😀 café\na: 1\n${long}${long}end`)).toEqual([
      'f059c511388061b:1',
      '2e81d7d6637e1fe5:1',
      '3d0e1fee3a13a2d:1',
      '951083d0e72cd68f:1',
      'be29925c94471806:1',
      '52b56201ffb58620:1',
      '52b56201ffb58620:2',
      '43b6461eda086fe2:1',
    ]);
  });

  it('does not see line ends, spaces or tabs', () => {
    expect(allHashes('a: 1\r\n\tb: 2\r')).toEqual(allHashes('a:1\nb:  2\n'));
  });

  it('counts equal lines', () => {
    const same = `${'x'.repeat(120)}\n`.repeat(3);
    expect(allHashes(same).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3', '1']);
  });

  it('gives an empty text one line', () => {
    expect(allHashes('')).toEqual(byDefinition(''));
    expect(allHashes('')).toHaveLength(1);
  });
});
