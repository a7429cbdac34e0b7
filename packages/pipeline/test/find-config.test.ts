import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { findConfig } from '../src/index.ts';

const NAME = '.github/gatehouse.yml';

describe('findConfig', () => {
  it('takes the file of the repository around a folder or file', async () => {
    await using repository = await gitRepository({
      [NAME]: 'fail-on: low\n',
      'deploy/prod/a.yaml': '',
    });
    for (const start of ['', 'deploy/prod', 'deploy/prod/a.yaml'])
      expect(findConfig({ start: join(repository.path, start) })).toEqual({ 'fail-on': 'low' });
  });

  it('takes the file that is given instead', async () => {
    await using repository = await gitRepository({
      [NAME]: 'fail-on: low\n',
      'other.yml': 'fail-on: none\n',
    });
    expect(
      findConfig({ start: repository.path, given: join(repository.path, 'other.yml') }),
    ).toEqual({
      'fail-on': 'none',
    });
    expect(() =>
      findConfig({ start: repository.path, given: join(repository.path, 'none.yml') }),
    ).toThrow(/none\.yml does not exist/);
  });

  it('takes the defaults where there is none', async () => {
    await using folder = await temporaryDirectory();
    expect(findConfig({ start: folder.path })).toEqual({});
    expect(findConfig({ start: join(folder.path, 'none/at/all') })).toEqual({});
  });

  it('looks outside a repository where it is told to', async () => {
    await using folder = await temporaryDirectory({
      [NAME]: 'fail-on: low\n',
      'deploy/a.yaml': '',
    });
    const start = join(folder.path, 'deploy');
    expect(findConfig({ start: start })).toEqual({});
    expect(findConfig({ start: start, otherwise: folder.path })).toEqual({ 'fail-on': 'low' });
    await using repository = await gitRepository({ [NAME]: 'fail-on: none\n' });
    expect(findConfig({ start: repository.path, otherwise: folder.path })).toEqual({
      'fail-on': 'none',
    });
  });

  it.each([NAME, '.github'])('follows no link out of the repository: %s', async (link) => {
    await using outside = await temporaryDirectory({ 'gatehouse.yml': 'hidden: 1\n' });
    await using repository = await gitRepository({ 'a.yaml': '' });
    if (link === NAME) mkdirSync(join(repository.path, '.github'));
    symlinkSync(
      link === NAME ? join(outside.path, 'gatehouse.yml') : outside.path,
      join(repository.path, link),
    );
    expect(() => findConfig({ start: repository.path })).toThrow(`${NAME} is a link out`);
  });

  it('follows a link within it', async () => {
    await using repository = await gitRepository({ 'a.yml': 'fail-on: low\n' });
    mkdirSync(join(repository.path, '.github'));
    symlinkSync('../a.yml', join(repository.path, NAME));
    expect(findConfig({ start: repository.path })).toEqual({ 'fail-on': 'low' });
  });

  it('says which file cannot be read, and why', async () => {
    await using folder = await temporaryDirectory({ [NAME]: Buffer.from([0xfd]) });
    expect(() => findConfig({ start: folder.path })).toThrow(`${NAME}: is not valid UTF-8`);
    folder.write(NAME, Buffer.alloc(21 * 1024 * 1024, 'a'));
    expect(() => findConfig({ start: folder.path })).toThrow(`${NAME}: has 21 MB`);
    await using other = await temporaryDirectory();
    mkdirSync(join(other.path, NAME), { recursive: true });
    expect(() => findConfig({ start: other.path })).toThrow(
      /gatehouse\.yml: (?:is not a regular file|cannot be read)/,
    );
  });

  (process.platform === 'win32' ? it.skip : it)('does not wait for a pipe', async () => {
    await using folder = await temporaryDirectory({ '.github/x': '' });
    execFileSync('mkfifo', [join(folder.path, NAME)]);
    expect(() => findConfig({ start: folder.path })).toThrow('is not a regular file');
  });
});
