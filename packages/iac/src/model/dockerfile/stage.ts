import type { Instruction } from './instruction.ts';
import { ImageReference } from './image.ts';
import type { Place } from './place.ts';

/** The FROM of a stage, read. */
export interface Base {
  readonly from: Instruction;
  /** The image as written. */
  readonly written: string;
  /** The image with the defaults of ARG filled in. */
  readonly image: ImageReference;
  /** Where the image is named; unknown where a variable without default is left in it. */
  readonly site: Place;
  readonly platform: string | undefined;
}

/** A build stage. A file without FROM is one stage without a base. */
export class Stage {
  readonly index: number;
  /** What `AS` calls it. */
  readonly name: string | undefined;
  readonly base: Base | undefined;
  /** The earlier stage that it builds on. */
  readonly parent: Stage | undefined;
  /** In written order, FROM left out, what ONBUILD triggers included. */
  readonly instructions: readonly Instruction[];

  constructor(parts: {
    index: number;
    name: string | undefined;
    base: Base | undefined;
    parent: Stage | undefined;
    instructions: readonly Instruction[];
  }) {
    this.index = parts.index;
    this.name = parts.name;
    this.base = parts.base;
    this.parent = parts.parent;
    this.instructions = parts.instructions;
  }

  /** The instructions of a keyword that this build itself runs. */
  all(keyword: string): Instruction[] {
    return this.instructions.filter(
      (instruction) => instruction.keyword === keyword && !instruction.onbuild,
    );
  }

  last(keyword: string): Instruction | undefined {
    return this.instructions.findLast(
      (instruction) => instruction.keyword === keyword && !instruction.onbuild,
    );
  }

  /** Itself and the stages that it builds on, nearest first. */
  get lineage(): readonly Stage[] {
    const stages: Stage[] = [this];
    for (let { parent } = this as Stage; parent; { parent } = parent) stages.push(parent);
    return stages;
  }

  /** `stage "build"`: how messages speak of it. */
  get label(): string {
    return this.name
      ? `stage "${this.name}"`
      : this.base
        ? `the stage from ${this.base.image.text.split('@', 1)[0] ?? ''}`
        : 'this Dockerfile';
  }
}
