import { describe, expect, it } from '@jest/globals';
import {
  allowsInlineScript,
  allowsInlineStyle,
  noticesOf,
  openDirectives,
  readPolicy,
  type Policy,
} from '../../src/csp/index.ts';

function policy(text: string): Policy {
  const read = readPolicy(text);
  if (!read) throw new Error('no policy');
  return read;
}

describe('a policy', () => {
  it.each(['default-src \u2018self\u2019', "img-src 'self', script-src *", 'x'.repeat(100_000)])(
    'is not read from %.30j',
    (text) => {
      expect(readPolicy(text)).toBeUndefined();
    },
  );

  it.each([
    ["default-src 'none'; frame-ancestors 'none'; form-action 'none'", ''],
    ["default-src 'self'", 'frame-ancestors form-action'],
    ["default-src 'self'; img-src *; frame-ancestors 'none'; form-action 'self'", 'img-src'],
    [
      "default-src 'self' https:; frame-ancestors *; form-action 'self'",
      'script-src style-src img-src connect-src frame-src frame-ancestors font-src media-src object-src manifest-src worker-src',
    ],
    [
      "default-src 'self'; script-src 'strict-dynamic' https:; frame-ancestors 'none'; form-action 'none'",
      'worker-src',
    ],
    ["default-src https://*.shop.example; frame-ancestors 'none'; form-action 'none'", ''],
    ["sandbox; default-src 'none'; frame-ancestors 'none'", ''],
  ])('%j is open by %j', (text, open) => {
    expect(openDirectives(policy(text)).join(' ')).toBe(open);
  });

  it.each([
    ["script-src 'unsafe-inline'", true],
    ["script-src 'unsafe-inline' 'nonce-YQ=='", false],
    ["script-src 'unsafe-inline' 'strict-dynamic'", false],
    ["script-src 'UNSAFE-INLINE'", true],
    ["default-src 'self'", false],
    ["script-src-elem 'self'; script-src 'unsafe-inline'", false],
    ["img-src 'self'", true],
    ['sandbox', false],
    ['sandbox allow-scripts', true],
  ])('%j lets scripts in the page run: %j', (text, allowed) => {
    expect(allowsInlineScript(policy(text))).toBe(allowed);
  });

  it('lets a hash speak for styles', () => {
    const hash = `'sha256-${'a'.repeat(43)}='`;
    expect(allowsInlineStyle(policy("style-src 'unsafe-inline'"))).toBe(true);
    expect(allowsInlineStyle(policy(`style-src 'unsafe-inline' ${hash}`))).toBe(false);
  });
});

describe('notices', () => {
  it.each([
    "default-src 'self' https: *.shop.example https://cdn.example:8443/a/",
    `script-src 'nonce-YQ==' 'sha256-${'a'.repeat(43)}=' 'wasm-unsafe-eval'`,
    "trusted-types one two 'allow-duplicates'; require-trusted-types-for 'script'",
    'sandbox allow-scripts; upgrade-insecure-requests; report-to main',
    "frame-ancestors 'self'; base-uri 'none'; form-action 'self'",
  ])('there are none on %j', (text) => {
    expect(noticesOf(policy(text))).toEqual([]);
  });

  it.each([
    ['default-src self', 'meant to have quotes'],
    ["scripts-src 'self'", 'is no directive'],
    ["script_src 'self'", 'is no name of a directive'],
    ["img-src 'self'; IMG-SRC *", 'stands there twice'],
    ['img-src', 'has no sources'],
    ["img-src 'none' a.example", 'stands beside other sources'],
    ['img-src a.example A.example', 'names a source twice'],
    ["script-src 'nonce-'", 'malformed'],
    ["script-src 'sha256-YQ=='", 'can match nothing'],
    ["script-src 'unsafe-everything'", 'is not understood'],
    ['report-uri /r', 'deprecated'],
    ['sandbox allow-all', 'is not understood'],
    ["require-trusted-types-for 'style'", "takes 'script'"],
    ['upgrade-insecure-requests yes', 'takes no value'],
  ])('on %j one says %j', (text, words) => {
    expect(noticesOf(policy(text)).join('\n')).toContain(words);
  });
});
