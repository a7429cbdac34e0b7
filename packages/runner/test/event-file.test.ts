import { expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { readEventFile } from '../src/index.ts';

it('reads a file up to the size that is allowed', async () => {
  await using folder = await temporaryDirectory({ 'event.json': '{"a":1}' });
  const path = `${folder.path}/event.json`;
  expect(readEventFile(path, 7)).toBe('{"a":1}');
  expect(readEventFile(path, 6)).toBeUndefined();
  expect(readEventFile(folder.path, 1_000_000)).toBeUndefined();
  expect(() => readEventFile(`${path}.gone`, 7)).toThrow('ENOENT');
});
