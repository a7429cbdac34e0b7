import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comesFrom, nameOf, parseImage } from '../src/index.ts';
import { DIGEST, image } from './case.ts';

describe('parseImage', () => {
  it.each([
    ['nginx', 'docker.io/library/nginx', undefined],
    ['nginx:1.27', 'docker.io/library/nginx', undefined],
    ['bitnami/nginx', 'docker.io/bitnami/nginx', undefined],
    ['index.docker.io/bitnami/nginx', 'docker.io/bitnami/nginx', undefined],
    ['docker.io/nginx', 'docker.io/library/nginx', undefined],
    ['acme.azurecr.io/shop/web', 'acme.azurecr.io/shop/web', undefined],
    ['ACME.azurecr.io/web', 'acme.azurecr.io/web', undefined],
    ['localhost/web', 'localhost/web', undefined],
    ['registry:5000/web:1', 'registry:5000/web', undefined],
    [`acme.azurecr.io/web@${DIGEST}`, 'acme.azurecr.io/web', DIGEST],
    [`acme.azurecr.io/web:1.2@${DIGEST}`, 'acme.azurecr.io/web', DIGEST],
    [`registry:5000/web@${DIGEST}`, 'registry:5000/web', DIGEST],
  ])('%s', (text, name, digest) => {
    const parsed = image(text);
    expect([nameOf(parsed), parsed.digest]).toEqual([name, digest]);
  });

  it.each([
    '',
    'https://acme.azurecr.io/web',
    'acme.azurecr.io/../web',
    'acme.azurecr.io//web',
    'acme.azurecr.io/Web',
    '/web',
    'web/',
    'web:',
    'web@',
    'a b',
    'web\n::error::x',
    'acme.azurecr.io:port/web',
    `web@${DIGEST}@${DIGEST}`,
    `web@${DIGEST.toUpperCase()}`,
    'web@sha256:abc',
    `web@sha512:${'1'.repeat(128)}`,
    '${IMAGE}',
  ])('refuses %j', (text) => {
    expect(typeof parseImage(text, 'x')).toBe('string');
  });

  it('takes time in proportion to the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'a-', 'a.', '_', ':1', '/', '@'), (part) => {
        expect(parseImage(part.repeat(20_000), 'x')).toBe('is no image reference');
      }),
    );
  });
});

describe('comesFrom', () => {
  it.each([
    ['acme.azurecr.io', true],
    ['acme.azurecr.io/', true],
    ['ACME.azurecr.io', true],
    ['acme.azurecr.io/shop', true],
    ['acme.azurecr.io/shop/web', true],
    ['acme.azurecr.io/sho', false],
    ['acme.azurecr.i', false],
    ['azurecr.io', false],
    ['', false],
  ])('%j', (allowed, expected) => {
    expect(comesFrom(image('acme.azurecr.io/shop/web'), allowed)).toBe(expected);
  });
});
