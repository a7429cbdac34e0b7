import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { scanWith } from './scan.ts';

const CONTEXT = { serverUrl: '', apiUrl: '', graphqlUrl: '' };

it.each(['path', 'config', 'sarifFile'] as const)(
  'does not follow a link out of the workspace: %s',
  async (input) => {
    await using directory = await temporaryDirectory();
    const workspace = join(directory.path, 'workspace');
    const outside = join(directory.path, 'outside');
    for (const folder of [workspace, outside, join(directory.path, 'temp')]) mkdirSync(folder);
    writeFileSync(join(outside, 'file.yml'), 'fail-on: none\n');
    symlinkSync(outside, join(workspace, 'link'));
    const scan = scanWith({ [input]: 'link/file.yml' }, CONTEXT, {
      workspace,
      temp: join(directory.path, 'temp'),
    });
    await expect(scan).rejects.toThrow('leads out of the workspace');
  },
);

it.each([
  ['to where nothing is', '../outside/new.sarif'],
  ['to a file outside', '../outside/file.sarif'],
  ['to a file inside', 'other.txt'],
])('does not write a SARIF file through a link %s', async (_, target) => {
  await using directory = await temporaryDirectory({
    'workspace/other.txt': 'mine',
    'outside/file.sarif': 'theirs',
    'temp/x': '',
  });
  const workspace = join(directory.path, 'workspace');
  symlinkSync(target, join(workspace, 'out.sarif'));
  const folders = { workspace, temp: join(directory.path, 'temp') };
  const scan = (sarifFile: string) => scanWith({ sarifFile }, CONTEXT, folders);
  await expect(scan('out.sarif')).rejects.toThrow('out.sarif is a link');
  expect(existsSync(join(directory.path, 'outside/new.sarif'))).toBe(false);
  expect(readFileSync(join(directory.path, 'outside/file.sarif'), 'utf8')).toBe('theirs');
  expect(readFileSync(join(workspace, 'other.txt'), 'utf8')).toBe('mine');
  const { sarifFile } = await scan('made/out.sarif');
  expect(sarifFile).toBe(join(workspace, 'made/out.sarif'));
  expect(existsSync(join(workspace, 'made/out.sarif'))).toBe(true);
});

it('does not make folders behind a link to where nothing is', async () => {
  await using directory = await temporaryDirectory({ 'workspace/x': '', 'temp/x': '' });
  const workspace = join(directory.path, 'workspace');
  symlinkSync('../outside', join(workspace, 'link'));
  const folders = { workspace, temp: join(directory.path, 'temp') };
  const scan = scanWith({ sarifFile: 'link/a/out.sarif' }, CONTEXT, folders);
  await expect(scan).rejects.toThrow('is a link that leads nowhere');
});
