import { execFileSync } from 'node:child_process';
import { chownSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gitRepository } from '@gatehouse/testing';
import { Folder } from '../src/index.ts';

it('scans what is committed although a .gitignore names it, and nothing else that is ignored', async () => {
  await using repository = await gitRepository();
  for (const name of ['hidden.yaml', 'shown.yaml'])
    writeFileSync(join(repository.path, name), 'a: 1\n');
  await repository.commit('Manifests');
  writeFileSync(join(repository.path, '.gitignore'), 'hidden.yaml\nlocal.yaml\n');
  writeFileSync(join(repository.path, 'local.yaml'), 'a: 1\n');
  expect(new Folder(repository.path).list().files).toEqual([
    '.gitignore',
    'hidden.yaml',
    'shown.yaml',
  ]);
  expect(new Folder(repository.path, ['hidden.yaml']).list().files).not.toContain('hidden.yaml');
});

it('honours no .gitignore where git cannot say what is committed', async () => {
  await using repository = await gitRepository({ 'hidden.yaml': '', 'test/a.yaml': '' });
  repository.write('.gitignore', 'hidden.yaml\n');
  repository.write('node_modules/a.yaml', '');
  rmSync(join(repository.path, '.git/HEAD'));
  expect(new Folder(repository.path, ['test/']).list().files).toEqual([
    '.gitignore',
    'hidden.yaml',
  ]);
});

// Only root may give files away.
(process.getuid?.() === 0 ? it : it.skip)('asks git also where another user owns it', async () => {
  await using repository = await gitRepository({ 'hidden.yaml': '' });
  repository.write('.gitignore', 'hidden.yaml\nlocal.yaml\n');
  repository.write('local.yaml', '');
  for (const path of ['.', '.git']) chownSync(join(repository.path, path), 12345, 12345);
  expect(() => execFileSync('git', ['-C', repository.path, 'ls-files'], { stdio: 'pipe' })).toThrow(
    'dubious ownership',
  );
  expect(new Folder(repository.path).list().files).toEqual(['.gitignore', 'hidden.yaml']);
});

(process.platform === 'win32' ? it.skip : it)('sees committed links that are ignored', async () => {
  await using repository = await gitRepository();
  repository.write('pod.txt', '');
  symlinkSync('pod.txt', join(repository.path, 'pod.yaml'));
  await repository.commit('Link');
  repository.write('.gitignore', 'pod.yaml\n');
  expect(new Folder(repository.path).list().links).toEqual(new Map([['pod.yaml', 'pod.txt']]));
});

(process.platform === 'win32' ? it.skip : it)(
  'shows through no link what is not committed',
  async () => {
    await using repository = await gitRepository({
      'deploy/a.yaml': '',
      'base.txt': '',
      'vendor/b.yaml': '',
    });
    repository.write('.gitignore', 'build/\n.env\n');
    for (const path of ['.env', 'build/c.txt']) repository.write(path, '');
    const targets = ['.git/config', '.env', 'build/c.txt', 'base.txt', 'vendor/b.yaml'];
    for (const [index, target] of targets.entries())
      symlinkSync(`../${target}`, join(repository.path, `deploy/${index}.yaml`));
    for (const scope of ['', 'deploy'])
      expect([...(new Folder(join(repository.path, scope)).list().links?.values() ?? [])]).toEqual([
        undefined,
        undefined,
        undefined,
        'base.txt',
        'vendor/b.yaml',
      ]);
  },
);
