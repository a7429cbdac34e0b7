import { describe, expect, it } from '@jest/globals';
import { bodyOfBytes, bodyOfText, charsetOf, MAX_BODY } from '../../src/exchange/index.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('a body', () => {
  it.each([
    ['text/html; charset=iso-8859-1', bytes(0xe9), 'é'],
    ['text/html; charset="UTF-8"', bytes(0xc3, 0xa9), 'é'],
    ['text/html; charset=utf-16le', bytes(0xe9, 0), 'é'],
    ['text/html; charset=klingon', bytes(0xc3, 0xa9), 'é'],
    ['text/html', bytes(0xff), '\ufffd'],
    [undefined, bytes(), ''],
  ])('of %j is read by its charset', (contentType, content, text) => {
    expect(bodyOfBytes(content, contentType).text).toBe(text);
  });

  it('keeps its beginning and knows its size', () => {
    const body = bodyOfBytes(new Uint8Array(MAX_BODY + 10), undefined, 1e9);
    expect(body).toMatchObject({ size: 1e9, isTruncated: true });
    expect(body.text).toHaveLength(MAX_BODY);
    expect(bodyOfText('x'.repeat(MAX_BODY + 1))).toMatchObject({
      size: MAX_BODY + 1,
      isTruncated: true,
    });
    expect(bodyOfText('x')).toMatchObject({ size: 1, isTruncated: false });
  });
});

describe('a Content-Type', () => {
  it.each([
    ['text/html;charset=utf-8', 'utf-8'],
    ["text/html; charset='utf-8'", 'utf-8'],
    ['text/html; Charset = "x"; a=b', 'x'],
    ['text/html', undefined],
    [undefined, undefined],
  ])('%j names the charset %j', (contentType, charset) => {
    expect(charsetOf(contentType)).toBe(charset);
  });
});
