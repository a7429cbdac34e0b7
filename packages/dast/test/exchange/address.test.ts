import { describe, expect, it } from '@jest/globals';
import { leadsElsewhere, originOf, readAddress } from '../../src/exchange/index.ts';

describe('an address', () => {
  it('is taken apart as it was written', () => {
    expect(readAddress('HTTPS://User:pw@Shop.Example:8443/a;b=1/c?x=%2f&y#z')).toEqual({
      text: 'HTTPS://User:pw@Shop.Example:8443/a;b=1/c?x=%2f&y#z',
      scheme: 'https',
      userinfo: 'User:pw',
      host: 'Shop.Example',
      port: 8443,
      path: '/a;b=1/c',
      query: 'x=%2f&y',
    });
  });

  it.each([
    ['https://[::1]:8443/', '[::1]', 8443],
    ['//cdn.example/a.js', 'cdn.example', undefined],
    ['/a/b', '', undefined],
    ['https://shop.example:99999/', 'shop.example', undefined],
    ['https://a@b@evil.example/', 'evil.example', undefined],
    ['', '', undefined],
  ])('%j has the host %j and the port %j', (text, host, port) => {
    expect(readAddress(text)).toMatchObject({ host, port });
  });

  it.each([
    ['https://shop.example:443/a', 'https://shop.example'],
    ['http://Shop.Example:80', 'http://shop.example'],
    ['http://shop.example:8080/', 'http://shop.example:8080'],
  ])('%j belongs to the origin %j', (text, origin) => {
    expect(originOf(readAddress(text))).toBe(origin);
  });

  it.each([
    ['https://cdn.example/a.js', true],
    ['//cdn.example/a.js', true],
    ['//SHOP.example/a.js', false],
    ['/a.js', false],
    ['a.js', false],
    ['data:text/javascript,1', false],
  ])('%j leads away from shop.example: %j', (reference, away) => {
    expect(leadsElsewhere(reference, 'shop.example')).toBe(away);
  });
});
