import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, type GitRepository } from '@gatehouse/testing';
import { existsSync } from 'node:fs';
import { CommitFiles, findRenames, Folder } from '../src/index.ts';

const lines = (...names: readonly string[]): string =>
  names.map((name) => `line ${name}\n`).join('');

async function renames(
  repository: GitRepository,
  scope = '',
  kindOf: (path: string) => string | undefined = () => 'any',
  wasSeen: (path: string) => boolean = () => true,
): Promise<Readonly<Record<string, string>>> {
  const commit = await repository.git('rev-parse', 'HEAD');
  const isThere = (path: string): boolean => existsSync(join(repository.path, path));
  const tree = new Folder(join(repository.path, scope));
  const files = new CommitFiles(repository.path, commit);
  const found = findRenames(files, { tree, isThere, kindOf, wasSeen });
  return Object.fromEntries(found);
}

function move({ path }: GitRepository, from: string, to: string): void {
  mkdirSync(dirname(join(path, to)), { recursive: true });
  renameSync(join(path, from), join(path, to));
}

describe('findRenames', () => {
  it('finds what was moved, unstaged and unchanged or much the same', async () => {
    await using repository = await gitRepository({
      'a/Dockerfile': lines('a', 'b', 'c', 'd'),
      'b/Dockerfile': lines('e', 'f', 'g', 'h'),
      'c.yml': lines('i', 'k'),
    });
    move(repository, 'a/Dockerfile', 'x/Dockerfile');
    move(repository, 'b/Dockerfile', 'y/Dockerfile.prod');
    repository.write(
      'y/Dockerfile.prod',
      `  ${lines('e', 'new', 'f', 'g')}`.replaceAll('\n', '\r\n'),
    );
    move(repository, 'c.yml', 'z.yml');
    repository.write('z.yml', lines('quite', 'another'));
    expect(await renames(repository)).toEqual({
      'a/Dockerfile': 'x/Dockerfile',
      'b/Dockerfile': 'y/Dockerfile.prod',
    });
  });

  it('takes no copy for a move, nor a file that became another kind of file', async () => {
    await using repository = await gitRepository({ 'a.yml': lines('a'), 'notes.txt': lines('b') });
    repository.write('copy.yml', lines('a'));
    move(repository, 'notes.txt', 'Dockerfile');
    expect(await renames(repository, '', (path) => /\.\w+$/.exec(path)?.[0] ?? '')).toEqual({});
  });

  it('takes what was not looked at for new', async () => {
    await using repository = await gitRepository({ 'test/a.yml': lines('a'), 'b.yml': lines('b') });
    move(repository, 'test/a.yml', 'deploy/a.yml');
    move(repository, 'b.yml', 'deploy/b.yml');
    const wasSeen = (path: string): boolean => !path.startsWith('test/');
    expect(await renames(repository, '', () => 'any', wasSeen)).toEqual({
      'b.yml': 'deploy/b.yml',
    });
  });

  it('prefers the base name, then the likest, and gives each file one name only', async () => {
    await using repository = await gitRepository({
      'one/Dockerfile': lines('a', 'b', 'c', 'd'),
      'two/Dockerfile.x': lines('a', 'b', 'c', 'd'),
      'three/c': lines('1', '2', '3', '4'),
      'three/d': lines('1', '2', '3', '5'),
    });
    move(repository, 'one/Dockerfile', 'new/Dockerfile');
    move(repository, 'two/Dockerfile.x', 'new/Dockerfile.x');
    rmSync(join(repository.path, 'three'), { recursive: true });
    repository.write('four/e', lines('1', '2', '3', '5', '6'));
    expect(await renames(repository)).toEqual({
      'one/Dockerfile': 'new/Dockerfile',
      'two/Dockerfile.x': 'new/Dockerfile.x',
      'three/d': 'four/e',
    });
  });

  it('finds what came into the part that is looked at, and not what only lies beside it', async () => {
    await using repository = await gitRepository({
      'a.yml': lines('a'),
      'stays.yml': lines('b'),
      'deploy/x.yml': '',
    });
    move(repository, 'a.yml', 'deploy/a.yml');
    repository.write('deploy/stays.yml', lines('b'));
    expect(await renames(repository, 'deploy')).toEqual({ 'a.yml': 'deploy/a.yml' });
  });

  it('compares thousands of moved and changed files by their base names in no time', async () => {
    const files = Array.from({ length: 900 }, (_, index) => index);
    await using repository = await gitRepository(
      Object.fromEntries(files.map((n) => [`old/${n}.yml`, lines('a', 'b', 'c', `${n}`)])),
    );
    rmSync(join(repository.path, 'old'), { recursive: true });
    for (const n of files) repository.write(`new/${n}.yml`, lines('a', 'b', 'c', `${n}!`));
    const before = performance.now();
    const found = await renames(repository);
    expect(performance.now() - before).toBeLessThan(5_000);
    expect(Object.keys(found)).toHaveLength(900);
    expect(found['old/17.yml']).toBe('new/17.yml');
  });
});
