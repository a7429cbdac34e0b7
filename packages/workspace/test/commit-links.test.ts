import { expect, it } from '@jest/globals';
import { followLink } from '../src/commit-links.ts';

const FILES = new Set(['pod.txt', 'base/pod.txt', 'deep/er/pod.txt']);

const follow = (path: string, links: Readonly<Record<string, string>>) =>
  followLink(path, new Map(Object.entries(links)), (file) => FILES.has(file));

it.each([
  ['a.yaml', { 'a.yaml': 'pod.txt' }, 'pod.txt'],
  ['base/a.yaml', { 'base/a.yaml': '../pod.txt' }, 'pod.txt'],
  ['a.yaml', { 'a.yaml': './base//pod.txt' }, 'base/pod.txt'],
  ['a.yaml', { 'a.yaml': 'b.yaml', 'b.yaml': 'pod.txt' }, 'pod.txt'],
  ['a.yaml', { 'a.yaml': 'folder/pod.txt', folder: 'deep/er' }, 'deep/er/pod.txt'],
  ['deep/a.yaml', { 'deep/a.yaml': 'up/base/pod.txt', 'deep/up': '..' }, 'base/pod.txt'],
])('follows %s through %j', (path, links, file) => {
  expect(follow(path, links)).toEqual({ file });
});

it.each(['/etc/passwd', '../../x', '..', 'C:\\x', '\\\\server\\x'])(
  'does not leave the tree: %s',
  (target) => {
    expect(follow('base/a.yaml', { 'base/a.yaml': target === '..' ? '../..' : target })).toBe(
      'outside',
    );
  },
);

it.each<[string, Readonly<Record<string, string>>]>([
  ['a folder', { 'a.yaml': 'base' }],
  ['nothing', { 'a.yaml': 'nothing' }],
  ['nowhere', { 'a.yaml': '' }],
  ['itself', { 'a.yaml': 'a.yaml' }],
  ['a circle', { 'a.yaml': 'b.yaml', 'b.yaml': 'a.yaml' }],
  ['ever more of itself', { 'a.yaml': 'a.yaml/x' }],
])('ends at no file: %s', (_, links) => {
  expect(follow('a.yaml', links)).toBeUndefined();
});
