import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { GitIndex } from '../src/index.ts';

const text = (tree: GitIndex, path: string): string => Buffer.from(tree.read(path)).toString();

describe('the index of a repository', () => {
  it('holds what is staged, not what lies in the working tree', async () => {
    await using repository = await gitRepository({ 'a.yaml': 'committed', 'b.yaml': 'committed' });
    repository.write('a.yaml', 'staged');
    repository.write('new.yaml', 'staged');
    await repository.git('add', '--all');
    repository.write('a.yaml', 'not staged');
    repository.write('b.yaml', 'not staged');
    repository.write('untracked.yaml', '');
    rmSync(join(repository.path, 'new.yaml'));
    const tree = new GitIndex(repository.path);
    expect(tree.list().files).toEqual(['a.yaml', 'b.yaml', 'new.yaml']);
    tree.load(tree.list().files);
    expect(['a.yaml', 'b.yaml', 'new.yaml'].map((path) => text(tree, path))).toEqual([
      'staged',
      'committed',
      'staged',
    ]);
    expect([...tree.staged()]).toEqual(['a.yaml', 'new.yaml']);
  });

  it('says what changes: renamed files by their new name, deleted ones not at all', async () => {
    await using repository = await gitRepository({
      'old name.yaml': 'a long enough text to be known again\n',
      'gone.yaml': '1',
    });
    await repository.git('mv', 'old name.yaml', 'ne"w\tname.yaml');
    await repository.git('rm', '--quiet', 'gone.yaml');
    const tree = new GitIndex(repository.path);
    expect([...tree.staged()]).toEqual(['ne"w\tname.yaml']);
    expect(tree.list().files).toEqual(['ne"w\tname.yaml']);
    expect(text(tree, 'ne"w\tname.yaml')).toContain('long enough');
  });

  it('counts everything before the first commit', async () => {
    await using repository = await gitRepository();
    repository.write('a.yaml', '');
    await repository.git('add', '--all');
    expect([...new GitIndex(repository.path).staged()]).toEqual(['a.yaml']);
  });

  it('asks for the part that the caller wants, and still has the rest', async () => {
    await using repository = await gitRepository();
    for (const path of ['deploy/a.yaml', 'deployment.yaml', 'deploy.yaml'])
      repository.write(path, '');
    await repository.git('add', '--all');
    const tree = new GitIndex(join(repository.path, 'deploy'));
    expect([...tree.staged()]).toEqual(['deploy/a.yaml']);
    expect(tree.list().files).toHaveLength(3);
    expect([...new GitIndex(join(repository.path, 'deploy.yaml')).staged()]).toEqual([
      'deploy.yaml',
    ]);
  });

  it('leaves out links, vendored folders and what the caller excludes', async () => {
    await using repository = await gitRepository();
    for (const path of ['a.yaml', 'vendor/a.yaml', 'test/a.yaml']) repository.write(path, '');
    symlinkSync('a.yaml', join(repository.path, 'link.yaml'));
    await repository.git('add', '--all');
    expect(new GitIndex(repository.path, ['test/']).list().files).toEqual(['a.yaml']);
  });

  it('refuses large blobs and strange contents do not confuse it', async () => {
    await using repository = await gitRepository();
    repository.write('a.yaml', 'x\n0123 blob 4\n');
    repository.write('b.yaml', '');
    repository.write('c.yaml', 'x\n0123 blob 4\n');
    repository.write('large.yaml', Buffer.alloc(21 * 1024 * 1024, 'a'));
    await repository.git('add', '--all');
    const tree = new GitIndex(repository.path);
    tree.load(tree.list().files);
    expect(['a.yaml', 'b.yaml', 'c.yaml'].map((path) => text(tree, path))).toEqual([
      'x\n0123 blob 4\n',
      '',
      'x\n0123 blob 4\n',
    ]);
    expect(() => tree.read('large.yaml')).toThrow('has 21 MB');
    expect(() => tree.read('none.yaml')).toThrow('is not in the index');
  });

  it('says so where there is none', async () => {
    await using folder = await temporaryDirectory();
    expect(() => new GitIndex(folder.path)).toThrow(UserError);
  });

  it('passes on what git says about a broken repository', async () => {
    await using repository = await gitRepository({ 'a.yaml': '' });
    repository.write('.git/index', 'broken');
    expect(() => new GitIndex(repository.path)).toThrow(/^git ls-files failed: .*index/);
  });
});
