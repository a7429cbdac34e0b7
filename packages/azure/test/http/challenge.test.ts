import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bearerChallenge, parseChallenges } from '../../src/index.ts';

const written = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe('parseChallenges', () => {
  it('reads what a registry and a vault write', () => {
    expect(
      written(
        'Bearer realm="https://shop.azurecr.io/oauth2/token",service="shop.azurecr.io",scope="registry:catalog:*"',
      ),
    ).toEqual([
      [
        'bearer',
        {
          realm: 'https://shop.azurecr.io/oauth2/token',
          service: 'shop.azurecr.io',
          scope: 'registry:catalog:*',
        },
      ],
    ]);
    expect(
      written(
        'Bearer authorization="https://login.microsoftonline.com/t", resource="https://vault.azure.net"',
      ),
    ).toEqual([
      [
        'bearer',
        {
          authorization: 'https://login.microsoftonline.com/t',
          resource: 'https://vault.azure.net',
        },
      ],
    ]);
  });

  it('tells challenges apart that come in one header', () => {
    expect(written('Negotiate, Basic abc==, NTLM q1, Bearer realm=x , a = "b,\\"c"')).toEqual([
      ['negotiate', {}],
      ['basic', {}],
      ['ntlm', {}],
      ['bearer', { realm: 'x', a: 'b,"c' }],
    ]);
  });

  it.each([
    ['says one thing twice', 'Bearer realm="a", REALM="b"'],
    ['begins without a scheme', 'realm="a"'],
    ['does not end its quotes', 'Bearer realm="a'],
    ['has no value', 'Bearer a=b, realm='],
    ['holds a break', 'Bearer realm="a"\nX'],
    ['is too long', `Bearer realm="${'a'.repeat(9_000)}"`],
    ['is empty', ''],
  ])('makes nothing of a header that %s', (_, header) => {
    expect(parseChallenges(header)).toEqual([]);
  });

  it('reads back every parameter', () => {
    const name = fc
      .stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/u)
      .map((text) => text.toLowerCase());
    const parameters = fc.dictionary(name, fc.string(), { minKeys: 1, noNullPrototype: true });
    fc.assert(
      fc.property(name, parameters, (scheme, expected) => {
        const text = Object.entries(expected)
          .map(([key, value]) => `${key}="${value.replace(/["\\]/gu, '\\$&')}"`)
          .join(', ');
        expect(written(`${scheme} ${text}`)).toEqual([[scheme, expected]]);
      }),
    );
  });

  it('never throws and never hangs', () => {
    const pieces = fc.constantFrom(
      'Bearer',
      ' ',
      ',',
      '=',
      '"',
      '\\',
      'realm',
      'a=b',
      '==',
      '\t',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        expect(Array.isArray(parseChallenges(parts.join('')))).toBe(true);
      }),
    );
  });
});

describe('bearerChallenge', () => {
  it('is the only one', () => {
    expect(bearerChallenge('Basic x, BEARER a=b')?.parameters.get('a')).toBe('b');
    expect(bearerChallenge('Bearer a=b, Bearer a=c')).toBeUndefined();
    expect(bearerChallenge(undefined)).toBeUndefined();
  });
});
