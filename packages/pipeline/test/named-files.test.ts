import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Notice } from '@gatehouse/findings';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { NamedFiles } from '../src/named-files.ts';
import { diskTree, type PolicyTree } from '../src/policy-tree.ts';

/** The files of a commit. */
function treeOf(files: Readonly<Record<string, string>>): PolicyTree {
  return {
    has: (path) => Object.hasOwn(files, path),
    read: (path) => Buffer.from(files[path] ?? ''),
  };
}

const RULES = '.zap/rules.tsv';

interface Read {
  readonly text: string | undefined;
  readonly notices: readonly Notice[];
}

/** Reads a file where the policy is that of a base. */
function readOf(root: string, given: string, base: Readonly<Record<string, string>>): Read {
  const going = treeOf(base);
  const named = new NamedFiles({ root, going, disk: diskTree(root), description: 'main' });
  const file = named.read(given);
  return {
    text: file && Buffer.from(file.content).toString(),
    notices: named.notices,
  };
}

describe('a file that decides about findings', () => {
  it('is that of the base, however it is written and whatever the head makes of it', async () => {
    await using head = await gitRepository({ [RULES]: 'loose', 'other/rules.tsv': 'looser' });
    const base = { [RULES]: 'strict' };
    for (const written of [RULES, `./${RULES}`, `other/../${RULES}`, `.zap//rules.tsv`])
      expect(readOf(head.path, join(head.path, written), base).text).toBe('strict');
    renameSync(join(head.path, '.zap'), join(head.path, 'was'));
    symlinkSync('other', join(head.path, '.zap'));
    const { text, notices } = readOf(head.path, join(head.path, RULES), base);
    expect(text).toBe('strict');
    expect(notices).toEqual([
      {
        kind: 'pending',
        level: 'warning',
        message: `${RULES} would be changed; that of main goes`,
      },
    ]);
  });

  it('counts for nothing before it is merged', async () => {
    await using head = await gitRepository({ [RULES]: 'loose' });
    const { text, notices } = readOf(head.path, join(head.path, RULES), {});
    expect(text).toBeUndefined();
    expect(notices.map(({ message }) => message)).toEqual([
      `${RULES} would be added; that of main goes`,
    ]);
    expect(() => readOf(head.path, join(head.path, '.ZAP/rules.tsv'), { [RULES]: '' })).toThrow(
      'does not exist',
    );
  });

  it('is that of another checkout only where it is known which is the own', async () => {
    await using head = await gitRepository({ 'README.md': '' });
    await using other = await gitRepository({ [RULES]: 'of others' });
    renameSync(other.path, join(head.path, 'policies'));
    const below = join(head.path, 'policies', RULES);
    expect(readOf(head.path, below, {}).text).toBe('of others');
    await using workspace = await temporaryDirectory();
    await using change = await gitRepository({ [RULES]: 'loose' });
    renameSync(change.path, join(workspace.path, 'app'));
    expect(() =>
      readOf(workspace.path, join(workspace.path, 'app', RULES), { [RULES]: 'strict' }),
    ).toThrow('which may be that of the change under review');
    mkdirSync(change.path);
    mkdirSync(other.path);
  });
});
