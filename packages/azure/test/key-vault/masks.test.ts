import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { masksOf } from '../../src/index.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('masksOf', () => {
  it('covers a value and its spellings, the longest first', () => {
    const value = 'p@ss "w/ord"?';
    const masks = masksOf(value);
    expect(masks).toEqual(
      expect.arrayContaining([
        value,
        base64(value),
        encodeURIComponent(value),
        'p%40ss+%22w%2Ford%22%3F',
        'p@ss \\"w/ord\\"?',
      ]),
    );
    expect(masks.map((mask) => mask.length)).toEqual(
      masks.map((mask) => mask.length).sort((a, b) => b - a),
    );
  });

  it('covers the lines of a key, but not the frame that every key has', () => {
    const key =
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN\r\nBgkqhkiG9w0B\n-----END PRIVATE KEY-----\n';
    const masks = masksOf(key);
    expect(masks).toEqual(
      expect.arrayContaining([key, key.trim(), 'MIIEvQIBADAN', 'BgkqhkiG9w0B', base64(key)]),
    );
    expect(masks).not.toContain('-----BEGIN PRIVATE KEY-----');
  });

  it('covers the values in JSON, but not what stands everywhere', () => {
    const masks = masksOf(
      '{"user":"admin","password":"hunter22","deep":[{"pin":123456789}],"on":true}',
    );
    expect(masks).toEqual(expect.arrayContaining(['hunter22', base64('hunter22'), '123456789']));
    for (const common of ['admin', 'true', 'user', 'password']) expect(masks).not.toContain(common);
  });

  it('covers what a user called a secret, however short', () => {
    expect(masksOf('abc')).toEqual(['abc']);
    expect(masksOf('')).toEqual([]);
  });

  it('does not fall over what only looks like JSON, or is too deep', () => {
    expect(masksOf('{not json')).toContain('{not json');
    const deep = `${'['.repeat(5_000)}"hunter22"${']'.repeat(5_000)}`;
    expect(masksOf(deep)).toContain(deep);
  });

  it('always covers the whole, and never the empty text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (value) => {
        const masks = masksOf(value);
        if (value !== '') expect(masks).toContain(value);
        expect(masks.every((mask) => mask.length > 0)).toBe(true);
        expect(new Set(masks).size).toBe(masks.length);
      }),
    );
  });
});
