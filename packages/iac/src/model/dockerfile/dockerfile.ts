import type {
  DockerComment,
  DockerInstruction,
  ParseDockerfile,
  SourceText,
} from '@gatehouse/source';
import type { FileProblem } from '@gatehouse/findings';
import { ImageReference } from './image.ts';
import { Instruction } from './instruction.ts';
import { Place } from './place.ts';
import { Stage, type Base } from './stage.ts';
import { expand, holdsVariable } from './variables.ts';

/** A Dockerfile as rules see it. */
export class Dockerfile {
  readonly source: SourceText;
  /** The ARGs before the first FROM. */
  readonly globals: readonly Instruction[];
  readonly stages: readonly Stage[];
  readonly comments: readonly DockerComment[];

  constructor(
    source: SourceText,
    globals: readonly Instruction[],
    stages: readonly Stage[],
    comments: readonly DockerComment[],
  ) {
    this.source = source;
    this.globals = globals;
    this.stages = stages;
    this.comments = comments;
  }

  get path(): string {
    return this.source.path;
  }

  /** Whether it has no FROM: a part of a Dockerfile, from which no image is built by itself. */
  get isFragment(): boolean {
    return this.stages.every((stage) => !stage.base);
  }

  /** The stage that becomes the image. */
  get final(): Stage | undefined {
    return this.stages.at(-1);
  }

  /** What stands for the whole file: its last FROM. */
  get site(): Place {
    const { final } = this;
    return (
      final?.base?.from ??
      final?.instructions[0] ??
      this.globals[0] ??
      new Place(this.source, 0, 0, '')
    );
  }

  /** The instructions of the keywords in all stages, what ONBUILD triggers included. */
  *all(...keywords: readonly string[]): Generator<Instruction> {
    for (const instruction of this.globals)
      if (keywords.includes(instruction.keyword)) yield instruction;
    for (const stage of this.stages)
      for (const instruction of stage.instructions)
        if (keywords.includes(instruction.keyword)) yield instruction;
  }
}

/** Reads a Dockerfile. Never throws: what does not parse is among the problems, the rest is read all the same. */
export function readDockerfile(
  source: SourceText,
  parse: ParseDockerfile,
): {
  dockerfile: Dockerfile;
  problems: readonly FileProblem[];
} {
  const { instructions, comments, problems } = parse(source);
  const builder = new StageBuilder(source);
  for (const instruction of instructions) builder.add(instruction);
  const { globals, stages } = builder.finish();
  return { dockerfile: new Dockerfile(source, globals, stages, comments), problems };
}

/** Shells that do not read POSIX shell. */
const FOREIGN_SHELL = /(?:^|[\\/])(?:pwsh|powershell|cmd)(?:\.exe)?$/i;
const WINDOWS_IMAGE = /(?:^|\/)windows(?:\/|$)|nanoserver|servercore/i;

class StageBuilder {
  readonly #source: SourceText;
  readonly #globals: Instruction[] = [];
  readonly #stages: Stage[] = [];
  readonly #byName = new Map<string, Stage>();
  readonly #variables = new Map<string, string>();
  #current:
    { base: Base | undefined; name: string | undefined; instructions: Instruction[] } | undefined;
  #ordinals = new Map<string, number>();
  #posix = true;
  readonly #posixOf = new Map<Stage, boolean>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  add(node: DockerInstruction): void {
    if (node.keyword === 'FROM' && !node.onbuild) {
      this.#close();
      this.#open(node);
    } else if (!this.#current && node.keyword === 'ARG' && this.#stages.length === 0) {
      const instruction = this.#place(node, '');
      for (const { name, value } of instruction.pairs)
        if (value !== undefined) this.#variables.set(name, expand(value, this.#variables));
      this.#globals.push(instruction);
    } else {
      this.#current ??= { base: undefined, name: undefined, instructions: [] };
      this.#current.instructions.push(
        this.#place(node, `stage[${this.#current.name ?? this.#stages.length}]`),
      );
      if (node.keyword === 'SHELL' && !node.onbuild)
        this.#posix = !FOREIGN_SHELL.test(node.json?.[0] ?? '');
    }
  }

  finish(): { globals: readonly Instruction[]; stages: readonly Stage[] } {
    this.#close();
    return { globals: this.#globals, stages: this.#stages };
  }

  #open(node: DockerInstruction): void {
    this.#ordinals = new Map();
    const [word, as, alias] = node.words;
    const written = word?.text ?? '';
    const image = new ImageReference(expand(written, this.#variables));
    const name = as?.text.toLowerCase() === 'as' ? alias?.text : undefined;
    const from = this.#place(node, `stage[${name ?? this.#stages.length}]`);
    const place = word ? from.at(word) : from;
    const site = new Place(
      this.#source,
      place.start,
      place.end,
      from.path,
      holdsVariable(image.text),
    );
    const platform = node.flags.find((flag) => flag.name === 'platform')?.value;
    this.#current = { base: { from, written, image, site, platform }, name, instructions: [] };
    const parent = this.#byName.get(image.text.toLowerCase());
    this.#posix = parent
      ? (this.#posixOf.get(parent) ?? true)
      : !WINDOWS_IMAGE.test(image.repository);
  }

  #close(): void {
    if (!this.#current) return;
    const { base, name, instructions } = this.#current;
    const parent = base && this.#byName.get(base.image.text.toLowerCase());
    const stage = new Stage({ index: this.#stages.length, name, base, parent, instructions });
    this.#stages.push(stage);
    this.#posixOf.set(stage, this.#posix);
    if (name) this.#byName.set(name.toLowerCase(), stage);
    this.#current = undefined;
  }

  #place(node: DockerInstruction, owner: string): Instruction {
    const key = `${node.onbuild ? 'ONBUILD ' : ''}${node.keyword}`;
    const ordinal = this.#ordinals.get(key) ?? 0;
    this.#ordinals.set(key, ordinal + 1);
    return new Instruction(node, { source: this.#source, owner, ordinal, posix: this.#posix });
  }
}
