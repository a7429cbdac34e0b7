import { writeFileSync } from 'node:fs';
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
