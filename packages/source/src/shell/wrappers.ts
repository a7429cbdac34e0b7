import { asAssignment, ShellCommand, type ShellAssignment, type ShellWord } from './command.ts';

interface Wrapper {
  /** The flags that take a value. */
  readonly valued?: readonly string[];
  /** How many operands stand before the command: the user of `gosu`, the time of `timeout`. */
  readonly operands?: number;
}

/** Programs that run the command given as their arguments. */
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { valued: ['u', 'g', 'h', 'p', 'C', 'T', 'user', 'group', 'host', 'prompt'] }],
  ['doas', { valued: ['u', 'C'] }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['env', { valued: ['u', 'C', 'unset', 'chdir'] }],
  ['time', { valued: ['f', 'o', 'format', 'output'] }],
  ['nice', { valued: ['n', 'adjustment'] }],
  ['ionice', { valued: ['c', 'n', 'class', 'classdata'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['exec', { valued: ['a'] }],
  ['command', {}],
  ['builtin', {}],
  ['eatmydata', {}],
  ['busybox', {}],
  ['stdbuf', { valued: ['i', 'o', 'e', 'input', 'output', 'error'] }],
  ['timeout', { valued: ['k', 's', 'kill-after', 'signal'], operands: 1 }],
  ['chroot', { valued: ['userspec', 'groups'], operands: 1 }],
  [
    'xargs',
    {
      valued: [
        'a',
        'd',
        'E',
        'I',
        'L',
        'n',
        'P',
        's',
        'max-args',
        'max-procs',
        'delimiter',
        'replace',
      ],
    },
  ],
]);

const MAX_LEVELS = 6;

/** What a command runs in turn: `apt-get install x` within `sudo env A=1 apt-get install x`, outermost first. */
export function peel(command: ShellCommand): ShellCommand[] {
  const inner: ShellCommand[] = [];
  let current = command;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const wrapper = WRAPPERS.get(current.name);
    const next = wrapper && unwrap(current, wrapper);
    if (!next) break;
    inner.push(next);
    current = next;
  }
  return inner;
}

function unwrap(
  command: ShellCommand,
  { valued = [], operands = 0 }: Wrapper,
): ShellCommand | undefined {
  const assignments: ShellAssignment[] = [];
  let skip = operands;
  for (let index = 1; index < command.words.length; index++) {
    const word = command.words[index];
    if (!word) break;
    const assignment = asAssignment(word);
    if (word.text.startsWith('-') && word.text.length > 1) {
      if (takesNext(word.text, valued)) index++;
    } else if (assignment) assignments.push(assignment);
    else if (skip > 0) skip--;
    else return part(command, command.words.slice(index), assignments);
  }
  return undefined;
}

function takesNext(flag: string, valued: readonly string[]): boolean {
  if (flag.startsWith('--')) return valued.includes(flag.slice(2));
  return valued.includes(flag.charAt(flag.length - 1));
}

function part(
  command: ShellCommand,
  words: readonly ShellWord[],
  assignments: readonly ShellAssignment[],
): ShellCommand {
  const { redirects, operator, end } = command;
  return new ShellCommand({
    assignments,
    words,
    redirects,
    operator,
    start: words[0]?.start ?? command.start,
    end,
  });
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

/** The script that a command gives to another shell: the argument of `sh -c` and of `eval`. */
export function scriptOf(command: ShellCommand): ShellWord | undefined {
  if (command.name === 'eval') return command.words.length === 2 ? command.words[1] : undefined;
  if (!SHELLS.has(command.name)) return undefined;
  const flag = command.words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word.text));
  return flag < 0 ? undefined : command.words[flag + 1];
}
