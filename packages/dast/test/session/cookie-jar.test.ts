import { describe, expect, it } from '@jest/globals';
import { readSetCookie } from '../../src/exchange/index.ts';
import { CookieJar } from '../../src/session/cookie-jar.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

function jarAfter(url: string, ...fields: readonly string[]): CookieJar {
  const jar = new CookieJar();
  jar.take(new URL(url), fields.map(readSetCookie), NOW);
  return jar;
}

describe('cookies of a session', () => {
  it('go back to the host and below the path that they are for', () => {
    const jar = jarAfter(
      'https://shop.example/a/login',
      'one=1',
      'two=2; Path=/',
      'three=3; path=/b',
    );
    expect(jar.header(new URL('https://shop.example/a/x'))).toBe('one=1; two=2');
    expect(jar.header(new URL('https://shop.example/ab'))).toBe('two=2');
    expect(jar.header(new URL('https://shop.example/b'))).toBe('three=3; two=2');
    expect(jar.header(new URL('https://other.example/a/x'))).toBeUndefined();
    expect(jar.header(new URL('https://www.shop.example/a/x'))).toBeUndefined();
  });

  it('go below a domain that is the host or above it, and are refused for any other', () => {
    const jar = jarAfter(
      'https://www.shop.example/',
      'a=1; Domain=.shop.example',
      'b=2; Domain=evil.example',
      'c=3; Domain=api.shop.example',
    );
    expect(jar.header(new URL('https://api.shop.example/'))).toBe('a=1');
    expect(jar.header(new URL('https://shop.example/'))).toBe('a=1');
    expect(jar.header(new URL('https://evil.example/'))).toBeUndefined();
  });

  it('go nowhere unencrypted where they are marked', () => {
    const jar = jarAfter('https://shop.example/', 'sid=1; Secure');
    expect(jar.header(new URL('http://shop.example/'))).toBeUndefined();
    expect(jar.header(new URL('https://shop.example/'))).toBe('sid=1');
  });

  it('are replaced and taken away', () => {
    const jar = jarAfter('https://shop.example/', 'a=1', 'b=1', 'c=1', 'a=2');
    jar.take(
      new URL('https://shop.example/'),
      ['b=; Max-Age=0', 'c=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'].map(readSetCookie),
      NOW,
    );
    expect(jar.header(new URL('https://shop.example/'))).toBe('a=2');
  });

  it('are so many and so long', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `c${index}=1`);
    const jar = jarAfter('https://shop.example/', ...many, `long=${'x'.repeat(5000)}`);
    expect(jar.header(new URL('https://shop.example/'))?.split('; ')).toHaveLength(200);
  });
});
