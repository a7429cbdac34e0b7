import {
  commandFromWords,
  parseShell,
  type DockerFlag,
  type DockerInstruction,
  type DockerPair,
  type DockerWord,
  type ShellScript,
  type SourceText,
  type SplicedText,
} from '@gatehouse/source';
import { Command } from './command.ts';
import { Place } from './place.ts';

/** What an instruction knows of where it stands. */
export interface Surroundings {
  readonly source: SourceText;
  /** `stage[build]`; empty before the first FROM. */
  readonly owner: string;
  /** Counts the instructions of the same keyword within the owner. */
  readonly ordinal: number;
  /** Whether the shell in effect speaks POSIX shell: not PowerShell, not cmd. */
  readonly posix: boolean;
}

/** An instruction of a stage. What ONBUILD triggers is one too, with `onbuild` set. */
export class Instruction extends Place {
  readonly node: DockerInstruction;
  readonly posix: boolean;
  #commands: readonly Command[] | undefined;
  #pipes = 0;

  constructor(node: DockerInstruction, { source, owner, ordinal, posix }: Surroundings) {
    const name = `${node.onbuild ? 'ONBUILD.' : ''}${node.keyword}[${ordinal}]`;
    super(source, node.start, node.end, owner ? `${owner}.${name}` : name);
    this.node = node;
    this.posix = posix;
  }

  get keyword(): string {
    return this.node.keyword;
  }

  get onbuild(): boolean {
    return this.node.onbuild;
  }

  get flags(): readonly DockerFlag[] {
    return this.node.flags;
  }

  get words(): readonly DockerWord[] {
    return this.node.words;
  }

  get pairs(): readonly DockerPair[] {
    return this.node.pairs;
  }

  /** The arguments after the flags, in the exec form or as words. */
  get values(): readonly string[] {
    return this.node.json ?? this.words.map((word) => word.text);
  }

  flag(name: string): DockerFlag | undefined {
    return this.flags.find((flag) => flag.name === name);
  }

  /** The mounts of a RUN as their options: `{ type: 'cache', target: '/var/cache/apt' }`. */
  get mounts(): readonly ReadonlyMap<string, string>[] {
    return this.flags.flatMap((flag) =>
      flag.name === 'mount' && flag.value ? [mountOptions(flag.value)] : [],
    );
  }

  /** The commands that a RUN starts; empty for other instructions and for shells that are not POSIX. */
  get commands(): readonly Command[] {
    this.#commands ??= this.keyword === 'RUN' && this.posix ? this.#readCommands() : [];
    return this.#commands;
  }

  /** Whether a pipe joins commands of its script. */
  get hasPipes(): boolean {
    return this.commands.length > 0 && this.#pipes > 0;
  }

  /** The place of one of its words. */
  at(word: DockerWord, name?: string): Place {
    const { start, end } = this.node.line.region(word.start, word.end);
    return new Place(this.source, start, end, name ? `${this.path}.${name}` : this.path);
  }

  #readCommands(): Command[] {
    const { line, argumentsStart, heredocs, json } = this.node;
    const rest = line.text.length - argumentsStart;
    if (json) return this.#placed(commandFromWords(json, rest), line, argumentsStart);
    const commands = this.#placed(
      parseShell(line.text.slice(argumentsStart)),
      line,
      argumentsStart,
    );
    const isScript =
      commands.length === 0 ||
      commands.every((command) => command.name === '' || SHELLS.has(command.name));
    const [body] = heredocs;
    if (body && isScript && !/^#!(?!.*\b(?:ba|da|a|k|z)?sh\b)/.test(body.body.text))
      for (const command of this.#placed(parseShell(body.body.text), body.body, 0))
        commands.push(command);
    return commands;
  }

  #placed(script: ShellScript, text: SplicedText, shift: number): Command[] {
    this.#pipes += script.pipes;
    return script.commands.map((command) => new Command(this, command, text, shift));
  }
}

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

function mountOptions(value: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const option of value.split(',')) {
    const equals = option.indexOf('=');
    if (equals > 0) options.set(option.slice(0, equals), option.slice(equals + 1));
  }
  const target = options.get('dst') ?? options.get('destination');
  if (target !== undefined) options.set('target', target);
  return options;
}
