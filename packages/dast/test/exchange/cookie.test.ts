import { describe, expect, it } from '@jest/globals';
import {
  attributeOf,
  hasAttribute,
  isExpired,
  readHttpDate,
  readSetCookie,
} from '../../src/exchange/index.ts';
import { NOW } from '../judge.ts';

describe('a cookie', () => {
  it('has a name, a value and attributes', () => {
    const cookie = readSetCookie(' sid = a=b ; Path=/; SECURE; samesite = Lax ;Max-Age=');
    expect(cookie).toMatchObject({ name: 'sid', value: 'a=b' });
    expect(hasAttribute(cookie, 'secure')).toBe(true);
    expect(hasAttribute(cookie, 'httponly')).toBe(false);
    expect(attributeOf(cookie, 'samesite')).toBe('Lax');
    expect(attributeOf(cookie, 'max-age')).toBe('');
    expect(attributeOf(cookie, 'secure')).toBeUndefined();
  });

  it.each(['', ';', 'Secure', '=', '===;;=;'])('is read from %j too', (field) => {
    expect(readSetCookie(field).name).toBe('');
  });

  it.each([
    ['a=b', false],
    ['a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['a=b; expires=Thu, 01-Jan-1970 00:00:00 GMT', true],
    ['a=b; expires=Sunday, 06-Nov-94 08:49:37 GMT', true],
    ['a=b; Expires=Fri, 01 Jan 2100 00:00:00 GMT', false],
    ['a=b; Expires=soon', true],
    ['a=b; Expires', false],
  ])('%j is taken away: %j', (field, expired) => {
    expect(isExpired(readSetCookie(field), NOW)).toBe(expired);
  });
});

describe('a date of HTTP', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT'],
    ['Sunday, 06-Nov-94 08:49:37 GMT'],
    ['Sun Nov  6 08:49:37 1994'],
  ])('%j', (text) => {
    expect(readHttpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
  });

  it.each(['', '0', '-1', 'tomorrow', '2026-11-25', 'x'.repeat(1e6)])('not %.20j', (text) => {
    expect(readHttpDate(text)).toBeUndefined();
  });
});
