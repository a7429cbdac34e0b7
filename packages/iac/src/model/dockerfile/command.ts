import {
  assignmentsOf,
  type ShellAssignment,
  type ShellCommand,
  type ShellWord,
  type SplicedText,
} from '@gatehouse/source';
import type { Instruction } from './instruction.ts';
import { Place } from './place.ts';

/** A command that RUN starts. A place that rules can point at. */
export class Command extends Place {
  readonly instruction: Instruction;
  readonly shell: ShellCommand;
  readonly #text: SplicedText;
  readonly #shift: number;

  /** `shift` is where the shell text starts within `text`. */
  constructor(instruction: Instruction, shell: ShellCommand, text: SplicedText, shift: number) {
    const { start, end } = text.region(shell.start + shift, shell.end + shift);
    super(instruction.source, start, end, `${instruction.path}.${shell.name}`);
    this.instruction = instruction;
    this.shell = shell;
    this.#text = text;
    this.#shift = shift;
  }

  get name(): string {
    return this.shell.name;
  }

  get assignments(): readonly ShellAssignment[] {
    return assignmentsOf(this.shell);
  }

  /** The place of one of its words. */
  at(word: ShellWord): Place {
    const { start, end } = this.#text.region(word.start + this.#shift, word.end + this.#shift);
    return new Place(this.instruction.source, start, end, this.path);
  }
}
