import type { Command, Instruction } from '../../../model/dockerfile/index.ts';

const INSTALLS = [
  'upgrade',
  'install',
  'source-install',
  'reinstall',
  'groupinstall',
  'localinstall',
  'add',
];

/** The command of a RUN with which one of the package managers updates, if it installs nothing afterwards. */
export function updatesAlone(
  run: Instruction,
  managers: readonly (readonly string[])[],
): Command | undefined {
  for (const names of managers) {
    const commands = run.commands.filter(({ name }) => names.includes(name));
    const update = commands.findIndex(({ shell }) => shell.has('update', 'up'));
    if (update < 0 || commands.some(({ shell }, index) => index > update && shell.has(...INSTALLS)))
      continue;
    return commands[update];
  }
  return undefined;
}
