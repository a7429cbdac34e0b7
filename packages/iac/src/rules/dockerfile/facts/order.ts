import type { Command, Instruction } from '../../../model/dockerfile/index.ts';
import { namedCommands } from './named-commands.ts';

/** The first installing command of a RUN that no cleaning command follows, if any. */
export function uncleaned(
  run: Instruction,
  installs: (command: Command) => boolean,
  cleans: (command: Command) => boolean,
): Command | undefined {
  const commands = namedCommands(run);
  const install = commands.findIndex(installs);
  if (install < 0) return undefined;
  const clean = commands.findIndex(cleans);
  return clean > install ? undefined : commands[install];
}

/** `rm -rf …`, or `rm` of just that. */
export function removes({ name, shell }: Command, what: string): boolean {
  return name === 'rm' && shell.has('-rf', what);
}
