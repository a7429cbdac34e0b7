import type { Command } from '../../../model/dockerfile/index.ts';

/** The flags of `pip install` that take a value (pip reference). */
const VALUED = [
  'abi',
  'b',
  'build',
  'e',
  'editable',
  'extra-index-url',
  'f',
  'find-links',
  'i',
  'index-url',
  'implementation',
  'no-binary',
  'only-binary',
  'platform',
  'prefix',
  'progress-bar',
  'proxy',
  'python',
  'python-version',
  'root',
  'root-user-action',
  'src',
  't',
  'target',
  'trusted-host',
  'upgrade-strategy',
  'timeout',
  'retries',
  'cache-dir',
  'report',
  'r',
  'requirement',
  'c',
  'constraint',
];

/** `pip install`, `pip3 install`, `pipx install`, `python -m pip install`; not pipenv. */
export function isPipInstall({ name, shell }: Command): boolean {
  if (name.startsWith('pip')) return !name.startsWith('pipenv') && shell.has('install');
  if (!name.startsWith('python')) return false;
  const words = shell.arguments.map((word) => word.text);
  const module = words.indexOf('-m');
  return module >= 0 && words[module + 1] === 'pip' && words[module + 2] === 'install';
}

export function pipPackages({ shell }: Command): ReturnType<typeof shell.operands> {
  const operands = shell.operands(...VALUED);
  return operands.slice(operands.findIndex((word) => word.text === 'install') + 1);
}

const VERSION_CONTROL = /^(?:git|hg|svn|bzr)/;

/** Whether a package is named with a version, or is a file or folder rather than a name. */
export function isPinned(text: string): boolean {
  if (/[<>]|[=!~]=/.test(text) || /\.whl$|\.tar\.gz$/.test(text)) return true;
  return VERSION_CONTROL.test(text) ? text.includes('@') : text.includes('/');
}
