import { describe, expect, it } from '@jest/globals';
import { parseSecrets } from '../../src/index.ts';

const VERSION = '4387e9f3d6e14c459867679a90fd0f79';
const parse = (written: string) => parseSecrets(written, 'vault.azure.net');

describe('parseSecrets', () => {
  it('reads lists of vault/secret[/version]', () => {
    expect(parse(`shop/database-password\n other-1/key/${VERSION}, token=shop/api-token`)).toEqual([
      { vault: 'shop', name: 'database-password', version: undefined, output: 'database-password' },
      { vault: 'other-1', name: 'key', version: VERSION, output: 'key' },
      { vault: 'shop', name: 'api-token', version: undefined, output: 'token' },
    ]);
    expect(parse(' ')).toEqual([]);
  });

  it('reads identifiers as the portal copies them', () => {
    expect(parse(`https://Shop.vault.azure.net/secrets/key/${VERSION}`)).toEqual([
      { vault: 'shop', name: 'key', version: VERSION, output: 'key' },
    ]);
    expect(parse('a=https://shop.vault.azure.net/secrets/key/')[0]?.output).toBe('a');
  });

  it.each([
    'shop',
    'shop/',
    '/key',
    'sh/key',
    'a--b/key',
    'shop-/key',
    '1shop/key',
    `${'a'.repeat(25)}/key`,
    'shop/ke_y',
    'shop/../keys',
    'shop/key?x=1',
    'shop/key/latest',
    `shop/key/${VERSION}/x`,
    'shop.evil.example/key',
    'https://shop.evil.example/secrets/key',
    'https://shop.vault.azure.cn/secrets/key',
    'https://shop.vault.azure.net/keys/key',
    'a b=shop/key',
    '=shop/key',
    'x\u0000=shop/key',
    'shop/1st-key',
  ])('refuses %j', (written) => {
    expect(() => parse(written)).toThrow(/^key-vault-secrets: /u);
  });

  it('refuses two secrets for one output', () => {
    expect(() => parse('one/Key two/key')).toThrow("Two secrets would be the output 'key'");
    expect(parse('one/key two=two/key')).toHaveLength(2);
  });
});
