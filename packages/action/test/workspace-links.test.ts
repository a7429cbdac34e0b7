import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { nodeEffects, scanAndRender } from '../src/index.ts';

it.each(['path', 'config', 'sarifFile'] as const)(
  'does not follow a link out of the workspace: %s',
  async (input) => {
    await using directory = await temporaryDirectory();
    const workspace = join(directory.path, 'workspace');
    const outside = join(directory.path, 'outside');
    for (const folder of [workspace, outside, join(directory.path, 'temp')]) mkdirSync(folder);
    writeFileSync(join(outside, 'file.yml'), 'fail-on: none\n');
    symlinkSync(outside, join(workspace, 'link'));
    const scan = scanAndRender(
      'iac',
      { [input]: 'link/file.yml' },
      { serverUrl: '', apiUrl: '', graphqlUrl: '' },
      { workspace, temp: join(directory.path, 'temp') },
      nodeEffects,
      () => [],
    );
    await expect(scan).rejects.toThrow('leads out of the workspace');
  },
);
