import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { ROOT } from '../built.ts';

it('what is generated is as `npm run generate` leaves it', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/generate.mjs'), '--check'],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
