import type { Command, Instruction } from '../../../model/dockerfile/index.ts';

/** The first installing command of a RUN that no cleaning command follows, if any. */
export function uncleaned(
  run: Instruction,
  installs: (command: Command) => boolean,
  cleans: (command: Command) => boolean,
): Command | undefined {
  const install = run.commands.findIndex(installs);
  if (install < 0) return undefined;
  const clean = run.commands.findIndex(cleans);
  return clean > install ? undefined : run.commands[install];
}

/** `rm -rf …` or `rm` of one of the paths. */
export function removes(command: Command, path: string): boolean {
  return (
    command.name === 'rm' &&
    command.shell.arguments.some(
      ({ text }) => text === '-rf' || text === '-fr' || text.startsWith(path),
    )
  );
}
