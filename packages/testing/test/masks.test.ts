import { describe, expect, it } from '@jest/globals';
import { Masks } from '../src/masks.ts';

function masks(...secrets: readonly string[]): Masks {
  const result = new Masks();
  for (const secret of secrets) result.addLines(secret);
  return result;
}

describe('Masks', () => {
  it('replaces every occurrence', () => {
    expect(masks('s3cret').mask('a s3cret, a s3cret.')).toBe('a ***, a ***.');
  });

  it('replaces neighbours and overlaps once', () => {
    expect(masks('abcd', 'cdef', 'gh').mask('xabcdefgh!')).toBe('x***!');
    expect(masks('aa').mask('aaa')).toBe('***');
  });

  it('covers a secret of several lines whole and line by line', () => {
    const result = masks('first\n second \r\n');
    expect(result.mask('first and second')).toBe('*** and ***');
    expect(result.values).toEqual(['first\n second \r\n', 'first', 'second']);
  });

  it.each([
    ['base64', 'cDRzcyJ3MHJkJw=='],
    ['base64 behind one character', Buffer.from(`4ss"w0rd'`).toString('base64')],
    ['base64 behind two characters', Buffer.from(`ss"w0rd'`).toString('base64')],
    ['JSON', `p4ss\\"w0rd'`],
    ['an expression', `p4ss"w0rd''`],
    ['a URL', 'p4ss%22w0rd%27'],
    ['XML', 'p4ss&quot;w0rd&apos;'],
  ])('covers its spelling in %s', (_, spelling) => {
    expect(masks(`p4ss"w0rd'`).mask(`<${spelling}>`)).toBe('<***>');
  });

  it('covers a quoted secret without its quotes and the two sides of an ampersand', () => {
    expect(masks('"abcdefgh"').mask('abcdefgh')).toBe('***');
    expect(masks('part1&part2&part33').mask('part1&part2& and part33')).toBe('*** and ***');
    expect(masks('secret1&+secret2').mask('ecret2')).toBe('***');
  });

  it('leaves text alone when there is nothing to hide', () => {
    expect(masks('').mask('text')).toBe('text');
    expect(masks().covers('text')).toBe(false);
    expect(masks('s3cret').covers('a s3cret')).toBe(true);
  });
});
