import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, closeSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { Folder, MAX_FILE_SIZE } from '../src/index.ts';

const isPosix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a folder', () => {
  it('lists what is in it, hidden folders too, in one order everywhere', async () => {
    await using folder = await temporaryDirectory({
      'b/z.yaml': '',
      'B.yaml': '',
      'a.yaml': '',
      '.github/c.yaml': '',
      '.hidden': '',
      'ä.yaml': '',
    });
    expect(new Folder(folder.path).list()).toEqual({
      files: ['.github/c.yaml', '.hidden', 'B.yaml', 'a.yaml', 'b/z.yaml', 'ä.yaml'],
      unreadable: [],
    });
  });

  it('leaves out what other people wrote: vendored folders, submodules, other checkouts', async () => {
    await using folder = await gitRepository({ 'a.yaml': '' });
    for (const path of [
      'node_modules/x/a.yaml',
      'sub/node_modules/a.yaml',
      'vendor/a.yaml',
      '.terraform/a.yaml',
      'submodule/a.yaml',
      'checkout/a.yaml',
      'vendored.yaml',
    ])
      folder.write(path, '');
    folder.write('submodule/.git', 'gitdir: ../.git/modules/submodule');
    folder.write('checkout/.git/HEAD', '');
    expect(new Folder(folder.path).list().files).toEqual(['a.yaml', 'vendored.yaml']);
  });

  it('honours .gitignore files as git does, negation and nesting included', async () => {
    const files = [
      'a.yaml',
      'a.log',
      'keep.log',
      'build/a.yaml',
      'sub/a.log',
      'sub/special.log',
      'sub/b/special.log',
      'sub/build/a.yaml',
      'other/only.yaml',
      'other/b/only.yaml',
    ];
    await using folder = await gitRepository();
    for (const path of files) folder.write(path, '');
    folder.write('.gitignore', '\uFEFF*.log\n!keep.log\n/build/\n# comment\n\n');
    folder.write('sub/.gitignore', '!special.log\nb/\n');
    folder.write('other/.gitignore', '/only.yaml\r\n');
    const listed = new Folder(folder.path)
      .list()
      .files.filter((path) => !path.endsWith('.gitignore'));
    const untracked = (await folder.git('ls-files', '--others', '--exclude-standard'))
      .split('\n')
      .filter((path) => !path.endsWith('.gitignore'));
    expect(listed).toEqual(untracked.sort());
    expect(listed).toEqual([
      'a.yaml',
      'keep.log',
      'other/b/only.yaml',
      'sub/build/a.yaml',
      'sub/special.log',
    ]);
  });

  it('is not harmed by patterns that make no sense', async () => {
    await using folder = await temporaryDirectory({
      '.gitignore': '[z-a]\n\\\n!\n[\n**/**/**\n!a.yaml\n(((\n*{\n',
      'a.yaml': '',
    });
    expect(new Folder(folder.path).list().files).toContain('a.yaml');
  });

  it('leaves out what the caller excludes, whatever .gitignore brings back', async () => {
    await using folder = await temporaryDirectory({
      'a.yaml': '',
      'test/a.yaml': '',
      'b/test/a.yaml': '',
      'b/c.yaml': '',
      '.gitignore': '!test\n',
    });
    expect(new Folder(folder.path, ['test/', '/b/c.yaml']).list().files).toEqual([
      '.gitignore',
      'a.yaml',
    ]);
    expect(new Folder(folder.path, ['/test', '!b']).list().files).toEqual([
      '.gitignore',
      'a.yaml',
      'b/c.yaml',
      'b/test/a.yaml',
    ]);
  });

  it('says what the caller excluded, and by which line', async () => {
    await using folder = await gitRepository({
      'deploy/b.yaml': '',
      'deploy/a.yaml': '',
      'deploy/keep/c.yaml': '',
      'docs/d.yaml': '',
      'ignored/e.yaml': '',
      '.gitignore': 'ignored/',
    });
    const location = { path: 'c.yml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 };
    const by = { pattern: 'deploy/', location };
    const excluded = (scope: string, ...exclude: (typeof by | string)[]) =>
      new Folder(join(folder.path, scope), exclude).list().excluded;
    expect(excluded('deploy', 'docs/', by)).toEqual({ path: 'deploy', by });
    expect(excluded('deploy/keep', by)).toEqual({ path: 'deploy/keep', by });
    expect(excluded('', by)).toEqual({ path: 'deploy', by });
    expect(excluded('deploy', 'keep', 'deploy/*', '!deploy/a.yaml')).toEqual({
      path: 'deploy/b.yaml',
      by: { pattern: 'deploy/*' },
    });
    expect(excluded('deploy', by, '!deploy')).toBeUndefined();
    expect(excluded('docs', by)).toBeUndefined();
    expect(excluded('deploy/a.yaml', by)).toBeUndefined();
    expect(excluded('', 'ignored')).toBeUndefined();
  });

  it('starts paths at the root of the repository, and honours what stands above', async () => {
    await using folder = await gitRepository({
      'deploy/prod/a.yaml': '',
      'deploy/prod/a.log': '',
      'b.yaml': '',
      '.gitignore': '*.log\n/deploy/prod/out\n',
    });
    folder.write('deploy/prod/out/a.yaml', '');
    const tree = new Folder(join(folder.path, 'deploy/prod'));
    expect(tree.root).toBe(folder.path);
    expect(tree.scope).toBe('deploy/prod');
    expect(tree.list().files).toEqual(['deploy/prod/a.yaml']);
    expect(Buffer.from(tree.read('deploy/prod/a.yaml')).toString()).toBe('');
  });

  it('starts paths outside a repository at the folder that is named for it, where that lies around it', async () => {
    await using folder = await temporaryDirectory({ 'deploy/prod/a.yaml': '' });
    await using other = await temporaryDirectory();
    const under = (otherwise?: string) => {
      const tree = new Folder(join(folder.path, 'deploy/prod'), [], otherwise);
      return [tree.scope, ...tree.list().files];
    };
    expect(under(folder.path)).toEqual(['deploy/prod', 'deploy/prod/a.yaml']);
    expect(under(other.path)).toEqual(['', 'a.yaml']);
    expect(under()).toEqual(['', 'a.yaml']);
    await using repository = await gitRepository({ 'deploy/a.yaml': '' });
    expect(new Folder(repository.path, [], join(repository.path, '..')).scope).toBe('');
  });

  it('may be a single file, ignored or not', async () => {
    await using folder = await gitRepository({ '.gitignore': '*.yaml\n' });
    folder.write('deploy/a.yaml', 'a: 1\n');
    folder.write('deploy/b.yaml', '');
    const tree = new Folder(join(folder.path, 'deploy/a.yaml'));
    expect([tree.scope, tree.list().files]).toEqual(['deploy/a.yaml', ['deploy/a.yaml']]);
    expect(Buffer.from(tree.read('deploy/a.yaml')).toString()).toBe('a: 1\n');
  });

  it('must exist', async () => {
    await using folder = await temporaryDirectory();
    expect(() => new Folder(join(folder.path, 'none'))).toThrow(UserError);
    expect(() => new Folder(`${folder.path}/a\0b`)).toThrow(UserError);
  });

  it('reads nothing outside itself', async () => {
    await using folder = await temporaryDirectory({ 'in/a.yaml': '', 'out.yaml': 'secret' });
    const tree = new Folder(join(folder.path, 'in'));
    expect(() => tree.read('../out.yaml')).toThrow(/outside/);
    expect(() => tree.read('none.yaml')).toThrow(/cannot be read \(ENOENT\)/);
  });
});

(isPosix ? describe : describe.skip)('links, pipes and permissions', () => {
  it('follows no links to folders, and says where those to files lead: they never leave the tree and never go round', async () => {
    await using outside = await temporaryDirectory({ 'secret.yaml': 'a: 1\n' });
    await using folder = await temporaryDirectory({ 'a.yaml': '', 'sub/b.yaml': '' });
    symlinkSync(outside.path, join(folder.path, 'away'));
    symlinkSync(join(outside.path, 'secret.yaml'), join(folder.path, 'secret.yaml'));
    symlinkSync('..', join(folder.path, 'sub/loop'));
    symlinkSync('self', join(folder.path, 'self'));
    symlinkSync('nowhere', join(folder.path, 'dangling.yaml'));
    symlinkSync('../a.yaml', join(folder.path, 'sub/inside.txt'));
    const { files, links } = new Folder(folder.path).list();
    expect(files).toEqual(['a.yaml', 'sub/b.yaml']);
    expect([...(links ?? [])]).toEqual([
      ['secret.yaml', undefined],
      ['sub/inside.txt', 'a.yaml'],
    ]);
    expect(() => new Folder(join(folder.path, 'self'))).toThrow(UserError);
  });

  it('takes a directory for a directory, whatever its name', async () => {
    await using folder = await temporaryDirectory({ 'x.yaml/a.yaml': '' });
    const tree = new Folder(folder.path);
    expect(tree.list().files).toEqual(['x.yaml/a.yaml']);
    expect(() => tree.read('x.yaml')).toThrow(/not a regular file|EISDIR/);
  });

  it('does not wait for a pipe', async () => {
    await using folder = await temporaryDirectory({ 'a.yaml': '' });
    execFileSync('mkfifo', [join(folder.path, 'pipe.yaml'), join(folder.path, '.gitignore')]);
    expect(new Folder(folder.path).list().files).toEqual(['a.yaml']);
    const pipe = new Folder(join(folder.path, 'pipe.yaml'));
    expect(() => pipe.read('pipe.yaml')).toThrow('is not a regular file');
    mkdirSync(join(folder.path, 'sub'));
    await using repository = await gitRepository({ 'sub/a.yaml': '' });
    execFileSync('mkfifo', [join(repository.path, '.gitignore')]);
    expect(new Folder(join(repository.path, 'sub')).list().files).toEqual(['sub/a.yaml']);
  });

  it('refuses a large file without reading it', async () => {
    await using folder = await temporaryDirectory();
    const path = join(folder.path, 'large.yaml');
    closeSync(openSync(path, 'w'));
    truncateSync(path, 100 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => new Folder(folder.path).read('large.yaml')).toThrow(
      'has 100 MB; files over 10 MB are not read',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_FILE_SIZE);
  });

  (isRoot ? it.skip : it)('says what may not be read (not as root, who may)', async () => {
    await using folder = await temporaryDirectory({ 'a.yaml': '', 'closed/b.yaml': '' });
    chmodSync(join(folder.path, 'a.yaml'), 0);
    chmodSync(join(folder.path, 'closed'), 0);
    try {
      const tree = new Folder(folder.path);
      expect(tree.list()).toEqual({ files: ['a.yaml'], unreadable: ['closed'] });
      expect(() => tree.read('a.yaml')).toThrow('cannot be read (EACCES)');
    } finally {
      chmodSync(join(folder.path, 'closed'), 0o700);
    }
  });
});
