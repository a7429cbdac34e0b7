import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type TemporaryDirectory, temporaryDirectory } from '@gatehouse/testing';
import { Footprint, removeFootprint, removeLeftovers } from '../src/footprint.ts';

let temp: TemporaryDirectory;
beforeEach(async () => {
  temp = await temporaryDirectory({ 'mine.txt': 'mine' });
});
afterEach(async () => {
  await temp[Symbol.asyncDispose]();
});

/** No process has it: it is beyond what Linux gives. */
const NOBODY = 2 ** 22 + 1;
const JOB = '7/1/deploy/';

const made = (owner: number): { folder: string; file: string } => {
  let folder = '';
  const footprint = new Footprint(temp.path, { pid: owner, job: '1/1/before/' }, (path) => {
    folder = path;
  });
  const file = footprint.write('secret', 'x');
  return { folder, file };
};

it('makes nothing before it is needed', () => {
  const footprint = new Footprint(temp.path, { pid: process.pid, job: JOB }, () => {
    throw new Error('made');
  });
  expect(footprint).toBeInstanceOf(Footprint);
});

it('writes for this user only, into a folder that nobody could have made before', () => {
  const { folder, file } = made(process.pid);
  expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(made(process.pid).folder).not.toBe(folder);
});

describe('removeLeftovers', () => {
  it('takes what a killed job has left, and leaves what a running one has', () => {
    const [dead, running] = [made(NOBODY), made(process.pid)];
    expect(removeLeftovers(temp.path, JOB)).toBe(1);
    expect([existsSync(dead.folder), existsSync(running.folder)]).toEqual([false, true]);
    expect(existsSync(join(temp.path, 'mine.txt'))).toBe(true);
  });

  it('has nothing to do where there is no folder', () => {
    expect(removeLeftovers(join(temp.path, 'none'), JOB)).toBe(0);
  });
});

describe('removeFootprint', () => {
  it.each([
    ['another folder', 'kept'],
    ['one further down', 'kept/gatehouse-azure-x'],
    ['one outside', '../gatehouse-azure-x'],
  ])('does not touch %s', (_, name) => {
    const folder = join(temp.path, name);
    mkdirSync(folder, { recursive: true });
    expect(removeFootprint(temp.path, folder)).toBe(false);
    expect(existsSync(folder)).toBe(true);
  });

  it('does not follow links', () => {
    const { folder } = made(process.pid);
    const other = join(temp.path, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'file'), 'kept');
    symlinkSync(other, join(folder, 'link'));
    expect(removeFootprint(temp.path, folder)).toBe(true);
    expect(existsSync(join(other, 'file'))).toBe(true);
  });
});
