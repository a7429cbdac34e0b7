import { asAssignment, ShellCommand, type ShellAssignment, type ShellWord } from './command.ts';
import { ShellReader } from './reader.ts';
import { peel, scriptOf } from './wrappers.ts';

export interface ShellScript {
  /**
   * Every command in written order, those within compound commands and substitutions included. A command that runs
   * another (`sudo`, `env`, `sh -c`) is followed by the one that it runs.
   */
  readonly commands: readonly ShellCommand[];
  /** How many pipes join commands of this script itself. */
  readonly pipes: number;
}

const MAX_SCRIPT_LEVELS = 3;

/** Reads shell text. Never throws and takes time linear in its length; offsets are indexes in `text`. */
export function parseShell(text: string): ShellScript {
  return readScript(text, 0);
}

/** The same view of a command that is given as a list of words (the exec form of RUN). */
export function commandFromWords(words: readonly string[], end: number): ShellScript {
  const all = words.map((text): ShellWord => ({ text, start: 0, end, isDynamic: false }));
  const command = new ShellCommand({
    assignments: [],
    words: all,
    redirects: [],
    operator: '',
    start: 0,
    end,
  });
  return { commands: expand([command], 0), pipes: 0 };
}

function readScript(text: string, level: number): ShellScript {
  const { commands, pipes } = new ShellReader(text).read();
  return { commands: expand(commands, level), pipes };
}

function expand(commands: readonly ShellCommand[], level: number): ShellCommand[] {
  const expanded: ShellCommand[] = [];
  for (const command of commands) {
    for (const one of [command, ...peel(command)]) {
      expanded.push(one);
      const script = level < MAX_SCRIPT_LEVELS ? scriptOf(one) : undefined;
      if (script)
        for (const inner of readScript(script.text, level + 1).commands)
          expanded.push(moved(inner, script));
    }
  }
  return expanded;
}

/** A command of an inner script stands where that script stands: escapes make finer offsets meaningless. */
function moved(command: ShellCommand, { start, end }: ShellWord): ShellCommand {
  const at = { start, end };
  return new ShellCommand({
    assignments: command.assignments.map((assignment) => ({ ...assignment, ...at })),
    words: command.words.map((word) => ({ ...word, ...at })),
    redirects: command.redirects,
    operator: command.operator,
    ...at,
  });
}

const EXPORTERS = new Set(['export', 'declare', 'typeset', 'readonly', 'local', 'env', 'sudo']);

/** The variables that a command sets for itself or for what follows. */
export function assignmentsOf(command: ShellCommand): readonly ShellAssignment[] {
  if (!EXPORTERS.has(command.name)) return command.assignments;
  return [...command.assignments, ...command.arguments.flatMap((word) => asAssignment(word) ?? [])];
}
