import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicateKey } from '../src/duplicate-key.ts';

describe('a key that is given twice', () => {
  it.each([
    ['{"a":1,"a":2}', { key: 'a', line: 1 }],
    ['[{"b":{"c":1}},\n{"c":{},\r\n"d" \t: 1,\n"d"\n:2}]', { key: 'd', line: 4 }],
    ['{"a":1,"\\u0061":2}', { key: 'a', line: 1 }],
    ['{"a\\\\":1,"a\\\\":2}', { key: 'a\\', line: 1 }],
    ['{"__proto__":1,"__proto__":2}', { key: '__proto__', line: 1 }],
    ['{"":1,"":2}', { key: '', line: 1 }],
  ])('is found in %s', (text, found) => {
    expect(findDuplicateKey(text)).toEqual(found);
  });

  it.each([
    '{"a":{"a":1},"b":["a","a"]}',
    '[{"a":1},{"a":1}]',
    '{"a":"a","b":"{\\"a\\":1"}',
    '"a"',
  ])('is not found in %s', (text) => {
    expect(findDuplicateKey(text)).toBeUndefined();
  });

  it('is never found in what JavaScript writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findDuplicateKey(JSON.stringify(value, undefined, 1))).toBeUndefined();
      }),
    );
  });

  it('is looked for in time, also in millions of escapes and braces', () => {
    const start = performance.now();
    const escapes = `["${'\\\\'.repeat(5_000_000)}"${',"\\""'.repeat(1_000_000)}]`;
    const nested = `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`;
    for (const text of [escapes, nested]) expect(findDuplicateKey(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
