import type { ShellWord } from '@gatehouse/source';
import type { Command } from '../../../model/dockerfile/index.ts';

/** Whether npm is told a version, a commit, or a file or folder rather than a name. */
export function isPinnedNpm(text: string): boolean {
  if (/^git(?:\+ssh|\+https?)?:\/\//.test(text)) return text.includes('#');
  if (/\.(?:tar|tar\.gz|tgz)$/.test(text) || /^(?:\/|\.\.?\/|~\/|\.$)/.test(text)) return true;
  return text.includes('@', 1);
}

/** Whether go is told a version, or a package of this module. */
export function isPinnedGo(text: string): boolean {
  return /^[./]/.test(text) || (text.includes('@') && !/@(?:latest|none)$/.test(text));
}

/** What `go run`, `install` and `get` fetch. What follows the package of `go run` are arguments of that program. */
export function goPackages({ shell }: Command): ShellWord[] {
  const operands = shell.operands();
  if (shell.has('run')) return operands.slice(0, 2).filter(({ text }) => text !== 'run');
  if (!shell.has('install', 'get')) return [];
  return operands.filter(({ text }) => text !== 'install' && text !== 'get' && text !== 'tool');
}
