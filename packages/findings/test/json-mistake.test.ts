import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findJsonMistake } from '../src/index.ts';

describe('the first place where a text is no JSON', () => {
  it.each<[string, { line: number; column: number }]>([
    ['', { line: 1, column: 1 }],
    ['kind: Pod', { line: 1, column: 1 }],
    ['[1,\n x]', { line: 2, column: 2 }],
    ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
    ['{"a": [1, 2}', { line: 1, column: 12 }],
    ['{"a" 1}', { line: 1, column: 6 }],
    ['{"a": tru}', { line: 1, column: 7 }],
    ['["a\tb"]', { line: 1, column: 4 }],
    [String.raw`["\x"]`, { line: 1, column: 3 }],
    ['{"a": 1', { line: 1, column: 8 }],
    ['{}\n{}', { line: 2, column: 1 }],
    ['01', { line: 1, column: 2 }],
    ['[1,]', { line: 1, column: 4 }],
    ['\uFEFF{}', { line: 1, column: 1 }],
  ])('%j', (text, place) => {
    expect(findJsonMistake(text)).toEqual(place);
  });

  it('is found where JSON.parse finds one, and nowhere else', () => {
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 3 }),
      put: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.json(), edit, (json, { at, cut, put }) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + cut);
        expect(findJsonMistake(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found however deep and however long', () => {
    expect(findJsonMistake('['.repeat(500_000))).toEqual({ line: 1, column: 500_001 });
    expect(findJsonMistake(`"${String.raw`\n`.repeat(500_000)}"`)).toBeUndefined();
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
