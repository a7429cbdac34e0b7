import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '../src/index.ts';

it('makes a folder with files and removes it at the end of its scope', async () => {
  let path: string;
  {
    await using folder = await temporaryDirectory({ 'a/b.txt': 'text' });
    path = folder.path;
    expect(readFileSync(join(path, 'a/b.txt'), 'utf8')).toBe('text');
    expect(readFileSync(folder.write('c', Buffer.from([1])))).toEqual(Buffer.from([1]));
  }
  expect(existsSync(path)).toBe(false);
});

it('can be removed by hand, twice', async () => {
  const folder = await temporaryDirectory();
  await folder.dispose();
  await folder.dispose();
  expect(existsSync(folder.path)).toBe(false);
});

it('makes a git repository whose commits depend on their content alone', async () => {
  await using one = await gitRepository({ 'a.yml': 'a: 1\n' });
  await using two = await gitRepository({ 'a.yml': 'a: 1\n' });
  expect(await one.git('rev-parse', 'HEAD')).toBe(await two.git('rev-parse', 'HEAD'));
  const sha = await one.commit('Second', { 'b.yml': 'b: 2\n' });
  expect(sha).toMatch(/^[0-9a-f]{40}$/u);
  expect(await one.git('log', '--format=%s')).toBe('Second\nStart');
  expect(await one.git('ls-files')).toBe('a.yml\nb.yml');
  expect(await one.git('branch', '--show-current')).toBe('main');
});

it('fails when git does', async () => {
  await using repository = await gitRepository();
  await expect(repository.git('show', 'nothing')).rejects.toThrow('nothing');
});
