import { expect, it } from '@jest/globals';
import { fileUrl, type GithubContext, readContext } from '../src/index.ts';

const SHA = 'a'.repeat(40);
const context: GithubContext = readContext(
  { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: SHA },
  () => undefined,
);
const base = `https://github.com/acme/shop/blob/${SHA}/`;

it.each([
  [{ path: 'k8s/web.yml', startLine: 3 }, 'k8s/web.yml#L3'],
  [{ path: 'k8s/web.yml', startLine: 3, endLine: 3 }, 'k8s/web.yml#L3'],
  [{ path: 'k8s/web.yml', startLine: 3, endLine: 9 }, 'k8s/web.yml#L3-L9'],
  [{ path: './a.yml', startLine: 1 }, 'a.yml#L1'],
  [{ path: 'docs/READ ME.md', startLine: 1 }, 'docs/READ%20ME.md?plain=1#L1'],
  [{ path: 'a#b?c%d/e)[f](g', startLine: 1 }, 'a%23b%3Fc%25d/e%29%5Bf%5D%28g#L1'],
  [{ path: '*_`~<é>\ud800', startLine: 1 }, '%2A%5F%60%7E%3C%C3%A9%3E%EF%BF%BD#L1'],
])('links to %j', (lines, expected) => {
  expect(fileUrl(context, lines)).toBe(base + expected);
});

it.each(['', '../a', 'a/../b', '/etc/passwd', 'a//b'])('does not link to %j', (path) => {
  expect(fileUrl(context, { path, startLine: 1 })).toBeUndefined();
});

it('needs a repository and a commit', () => {
  expect(
    fileUrl(
      readContext({}, () => undefined),
      { path: 'a', startLine: 1 },
    ),
  ).toBeUndefined();
});
