import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { Scope } from '../../src/index.ts';

const scope = new Scope('https://shop.example/start', ['api.shop.example', 'img.example:8443']);

describe('the scope', () => {
  it.each([
    ['/a', 'https://shop.example/a'],
    ['a?b#c', 'https://shop.example/a?b'],
    ['//shop.example/a', 'https://shop.example/a'],
    ['https://SHOP.example:443/', 'https://shop.example/'],
    ['http://api.shop.example/', 'http://api.shop.example/'],
    ['https://api.shop.example/v1', 'https://api.shop.example/v1'],
    ['https://img.example:8443/', 'https://img.example:8443/'],
    ['https:\\\\shop.example\\a', 'https://shop.example/a'],
    ['https://shop.example/../../etc', 'https://shop.example/etc'],
  ])('holds %j', (reference, href) => {
    expect(scope.admit(reference)?.href).toBe(href);
  });

  it.each([
    'http://shop.example/',
    'https://shop.example:8443/',
    'https://img.example/',
    'https://api.shop.example:8080/',
    'https://other.example/',
    '//other.example/',
    '/\\other.example/',
    '\\\\other.example\\a',
    'https:/\\other.example/',
    'https://shop.example@other.example/',
    'https://shop.example:pw@other.example/',
    'https://user@shop.example/',
    'https://shop.example.other.example/',
    'https://xshop.example/',
    'https://www.shop.example/',
    'https://shop.example./',
    'https://shop.example%2eother.example/',
    'https://other.example#@shop.example/',
    'https://other.example?@shop.example/',
    'ftp://shop.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://[::1]/',
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'https://shop.example:99999/',
    'https://',
    `https://shop.example/${'a'.repeat(5000)}`,
  ])('does not hold %.60j', (reference) => {
    expect(scope.admit(reference)).toBeUndefined();
  });

  it('may be a loopback or private address that was named', () => {
    for (const target of [
      'http://127.0.0.1:8080/',
      'http://[::1]:8080/',
      'http://10.1.2.3/',
      'http://localhost/',
    ])
      expect(new Scope(target).admit('/a')?.href).toBe(new URL('/a', target).href);
    expect(new Scope('http://127.0.0.1/').admit('http://0x7f.1/a')?.href).toBe(
      'http://127.0.0.1/a',
    );
    expect(new Scope('http://127.0.0.1/').admit('http://127.0.0.2/')).toBeUndefined();
  });

  it.each([
    'http://169.254.169.254/',
    'http://0xa9fea9fe/',
    'http://2852039166/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://metadata.google.internal/',
    'http://metadata.google.internal./',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://255.255.255.255/',
    'http://224.0.0.1/',
  ])('is never %j, even if named', (target) => {
    expect(() => new Scope(target)).toThrow(/is never scanned/);
    expect(() => new Scope('https://shop.example/', [new URL(target).host])).toThrow(UserError);
  });

  it.each(['shop', 'ftp://shop.example/', 'https://user:pw@shop.example/', '', '/a'])(
    'cannot begin at %j',
    (target) => {
      expect(() => new Scope(target)).toThrow(UserError);
    },
  );

  it('shows no password', () => {
    expect(() => new Scope('https://user:hunter22@shop.example/')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter22') }),
    );
  });

  it.each([
    '',
    'a/b',
    'https://a.example',
    'a@b',
    '*.example',
    'a b',
    'a:99999',
    'a?b',
    'a#b',
    'a\\b',
  ])('cannot name %j', (host) => {
    expect(() => new Scope('https://shop.example/', [host])).toThrow(UserError);
  });
});
