import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHostRule, Scope } from '../../src/scope/index.ts';

const refusal = (target: string, url: string, ...allowed: string[]): string | undefined =>
  new Scope(new URL(target), allowed.map(readHostRule)).refusal(new URL(url));

describe('the scope of a target', () => {
  it.each([
    ['https://shop.example/a', 'https://shop.example/b?c'],
    ['https://shop.example', 'http://shop.example/'],
    ['http://shop.example', 'https://SHOP.example./'],
    ['http://shop.example:8080', 'http://shop.example:8080/x'],
    ['http://[::1]:8080', 'http://[0:0:0:0:0:0:0:1]:8080/x'],
    ['http://127.0.0.1:80', 'http://2130706433/'],
  ])('of %s holds %s', (target, url) => {
    expect(refusal(target, url)).toBeUndefined();
  });

  it.each([
    ['https://shop.example', 'https://www.shop.example/'],
    ['https://shop.example', 'https://shop.example.evil.example/'],
    ['https://shop.example', 'https://shop.example:8443/'],
    ['https://shop.example', 'https://evilshop.example/'],
    ['http://shop.example:8080', 'http://shop.example/'],
    ['http://shop.example:8080', 'http://127.0.0.1:8080/'],
  ])('of %s does not hold %s', (target, url) => {
    expect(refusal(target, url)).toBe('another host');
  });

  it('holds nothing with credentials, nor of another scheme', () => {
    expect(refusal('https://shop.example', 'https://shop.example@evil.example/')).toBe(
      'credentials in the address',
    );
    expect(refusal('https://shop.example', 'https://me:secret@shop.example/')).toBe(
      'credentials in the address',
    );
    expect(refusal('https://shop.example', 'ftp://shop.example/')).toBe(
      'no address of http or https',
    );
  });

  it('never holds what is never scanned, whoever names it', () => {
    for (const host of ['169.254.169.254', '168.63.129.16', '0', '[fe80::1]', '[::ffff:a9fe:a9fe]'])
      expect(refusal(`http://${host}`, `http://${host}/`, host)).toContain('never scanned');
  });

  it('holds the hosts that the user names besides', () => {
    const allowed = ['api.example', '*.cdn.example', 'localhost:3000'];
    const asked = (url: string): boolean =>
      refusal('https://shop.example', url, ...allowed) === undefined;
    expect(asked('https://api.example/v1')).toBe(true);
    expect(asked('https://a.b.cdn.example/')).toBe(true);
    expect(asked('https://cdn.example/')).toBe(false);
    expect(asked('http://localhost:3000/')).toBe(true);
    expect(asked('http://localhost/')).toBe(false);
    expect(asked('https://api.example:444/')).toBe(false);
  });

  it('is left by no address of another host, however it is written', () => {
    const scope = new Scope(new URL('https://shop.example'));
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
        const url = new URL(text);
        expect(scope.refusal(url) === undefined).toBe(
          url.host === 'shop.example' && url.username === '',
        );
      }),
    );
  });
});

describe('a host of the input scope', () => {
  it.each([
    'https://shop.example',
    'shop.example/path',
    'me@shop.example',
    '*.example*',
    '*',
    '*.com',
    '*.127.0.0.1',
    'shop.example:0x50',
    '',
    'a b',
  ])('is not written as %s', (written) => {
    expect(() => readHostRule(written)).toThrow(/is not a host/u);
  });
});
