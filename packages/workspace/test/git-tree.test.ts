import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { gitRepository } from '@gatehouse/testing';
import { CommitFiles, GitTree } from '../src/index.ts';

const text = (tree: { read(path: string): Uint8Array }, path: string): string =>
  Buffer.from(tree.read(path)).toString();

describe('the tree of a commit', () => {
  it('holds what was committed, whatever has become of it', async () => {
    await using repository = await gitRepository({ 'a.yaml': 'then', 'sub/b.yaml': 'then' });
    const commit = await repository.git('rev-parse', 'HEAD');
    await repository.commit('Later', { 'a.yaml': 'later', 'c.yaml': 'later' });
    rmSync(join(repository.path, 'sub'), { recursive: true });
    const tree = new GitTree(new CommitFiles(repository.path, commit));
    expect(tree.list()).toEqual({ files: ['a.yaml', 'sub/b.yaml'], unreadable: [] });
    tree.load(tree.list().files);
    expect(tree.list().files.map((path) => text(tree, path))).toEqual(['then', 'then']);
    expect(() => tree.read('c.yaml')).toThrow('is not in the commit');
  });

  it('has a scope and leaves things out, as a folder does', async () => {
    await using repository = await gitRepository({
      'deploy/a.yaml': '',
      'deploy/test/b.yaml': '',
      'deploy/vendor/c.yaml': '',
      'deployment.yaml': '',
      '.gitignore': '*.yaml\n',
    });
    await repository.git('add', '--all', '--force');
    const files = new CommitFiles(repository.path, await repository.commit('All'));
    const listed = (scope: string, exclude: readonly string[] = []): readonly string[] =>
      new GitTree(files, { scope, exclude }).list().files;
    expect(listed('deploy')).toEqual(['deploy/a.yaml', 'deploy/test/b.yaml']);
    expect(listed('deploy', ['test/'])).toEqual(['deploy/a.yaml']);
    expect(listed('deploy/test/b.yaml', ['test/'])).toEqual(['deploy/test/b.yaml']);
    expect(listed('', ['deploy/'])).toEqual(['.gitignore', 'deployment.yaml']);
    expect(listed('none')).toEqual([]);
  });

  it('calls files by the names that they have come to bear', async () => {
    await using repository = await gitRepository({ 'old/Dockerfile': 'FROM a', 'x.yaml': '' });
    symlinkSync('old/Dockerfile', join(repository.path, 'link'));
    const files = new CommitFiles(repository.path, await repository.commit('Link'));
    const renames = new Map([['old/Dockerfile', 'new/Dockerfile']]);
    const tree = new GitTree(files, { renames });
    expect(tree.list()).toEqual({
      files: ['new/Dockerfile', 'x.yaml'],
      unreadable: [],
      links: new Map([['link', 'new/Dockerfile']]),
    });
    expect([text(tree, 'new/Dockerfile'), text(tree, 'link')]).toEqual(['FROM a', 'FROM a']);
    expect(new GitTree(files, { renames, scope: 'new' }).list().files).toEqual(['new/Dockerfile']);
  });

  (process.platform === 'win32' ? it.skip : it)('follows links within itself only', async () => {
    await using repository = await gitRepository({ 'pod.txt': 'pod', 'deploy/x': '' });
    const targets = { in: '../pod.txt', out: '/etc/passwd', folder: '../deploy', gone: 'none' };
    for (const [name, target] of Object.entries(targets))
      symlinkSync(target, join(repository.path, `deploy/${name}.yaml`));
    const files = new CommitFiles(repository.path, await repository.commit('Links'));
    const tree = new GitTree(files);
    expect(tree.list().links).toEqual(
      new Map([
        ['deploy/in.yaml', 'pod.txt'],
        ['deploy/out.yaml', undefined],
      ]),
    );
    expect(text(tree, 'deploy/in.yaml')).toBe('pod');
    expect(() => tree.read('deploy/out.yaml')).toThrow('is not in the commit');
  });

  it('takes nothing for a commit but its id', async () => {
    await using repository = await gitRepository({ 'a.yaml': '' });
    for (const name of ['HEAD', '--help', `${'a'.repeat(40)} `, ''])
      expect(() => new CommitFiles(repository.path, name)).toThrow('is not a commit id');
    expect(() => new CommitFiles(repository.path, 'a'.repeat(40))).toThrow(UserError);
  });

  it('refuses large files and knows what is missing', async () => {
    await using repository = await gitRepository({
      'large.yaml': Buffer.alloc(21 * 1024 * 1024, 'a'),
      'a.yaml': 'a: 1\n',
    });
    const commit = await repository.git('rev-parse', 'HEAD');
    const files = new CommitFiles(repository.path, commit);
    expect(() => files.read('large.yaml')).toThrow('has 21 MB');
    expect(files.isWhole).toBe(true);
    const object = await repository.git('rev-parse', 'HEAD:a.yaml');
    rmSync(join(repository.path, `.git/objects/${object.slice(0, 2)}/${object.slice(2)}`));
    expect(new CommitFiles(repository.path, commit).isWhole).toBe(false);
    expect(() => new CommitFiles(repository.path, commit).read('a.yaml')).toThrow(
      'is not in the repository',
    );
  });

  (process.platform === 'win32' ? it.skip : it)(
    "starts no program that the repository's settings name",
    async () => {
      await using repository = await gitRepository({ 'a.yaml': 'a', '.gitattributes': '* x' });
      const program = repository.write('program', '#!/bin/sh\ntouch "$0.ran"\n');
      const commit = await repository.commit('Start', { '.gitattributes': '* filter=x diff=x\n' });
      execFileSync('chmod', ['+x', program]);
      const settings = [
        'core.fsmonitor',
        'core.pager',
        'core.sshCommand',
        'core.alternateRefsCommand',
      ];
      const drivers = ['filter.x.smudge', 'filter.x.process', 'diff.x.textconv', 'diff.external'];
      for (const key of [...settings, ...drivers]) await repository.git('config', key, program);
      await repository.git('config', 'core.hooksPath', repository.path);
      // As in a partial clone, with an object that would have to be fetched.
      await repository.git('config', 'remote.origin.promisor', 'true');
      await repository.git('config', 'remote.origin.url', `ext::${program}`);
      await repository.git('config', 'protocol.ext.allow', 'always');
      const object = await repository.git('rev-parse', 'HEAD:a.yaml');
      rmSync(join(repository.path, `.git/objects/${object.slice(0, 2)}/${object.slice(2)}`));
      expect(() => new CommitFiles(repository.path, commit).read('a.yaml')).toThrow(
        'is not in the repository',
      );
      expect(existsSync(`${program}.ran`)).toBe(false);
    },
  );

  // Only root may give files away.
  (process.getuid?.() === 0 ? it : it.skip)('is read whoever owns it', async () => {
    await using repository = await gitRepository({ 'a.yaml': '' });
    const commit = await repository.git('rev-parse', 'HEAD');
    for (const path of ['.', '.git']) chownSync(join(repository.path, path), 12345, 12345);
    expect(new GitTree(new CommitFiles(repository.path, commit)).list().files).toEqual(['a.yaml']);
  });
});
