import { getScalarValue, type ScalarEvent } from 'js-yaml';
import { nameOf, numberOf } from './intern.ts';
import type { SourceText } from './text.ts';

/** What a node is. Scalars are told apart by how they were written. */
export const NODE = { mapping: 0, sequence: 1, plain: 2, quoted: 3, block: 4, alias: 5 } as const;

export type NodeKind = (typeof NODE)[keyof typeof NODE];

/** Numbers a node: its kind, the offsets where it starts and ends, and the node that follows its contents. */
const STRIDE = 4;

/** The kind takes this many bits; above them stands the number of a name that was read (see `intern.ts`). */
const KIND_BITS = 3;
const KIND_MASK = (1 << KIND_BITS) - 1;

/**
 * All nodes of a file in written order, four numbers each: the keys and values of a mapping and the items of a sequence
 * follow it. A tree of objects would be ten times as large, and most of it is never looked at; `Value`s are made when
 * somebody asks and may be forgotten again.
 */
export class Tape {
  readonly source: SourceText;
  readonly #numbers: Int32Array;
  /** The scalars whose text is not just what stands in the source: escapes, folding, indentation, base64. */
  #decoded: Map<number, ScalarEvent | string> | undefined;
  #length = 0;

  constructor(source: SourceText, capacity: number) {
    this.source = source;
    this.#numbers = new Int32Array(capacity * STRIDE);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a node without contents. @returns its index. */
  add(kind: NodeKind, start: number, end: number, decoded?: ScalarEvent | string): number {
    const index = this.#length++;
    const at = index * STRIDE;
    this.#numbers[at] = kind;
    this.#numbers[at + 1] = start;
    this.#numbers[at + 2] = end;
    this.#numbers[at + 3] = index + 1;
    if (decoded !== undefined) (this.#decoded ??= new Map()).set(index, decoded);
    return index;
  }

  /** Everything added since is the contents of the node. */
  close(index: number, end: number): void {
    this.#numbers[index * STRIDE + 2] = end;
    this.#numbers[index * STRIDE + 3] = this.#length;
  }

  kind(index: number): NodeKind {
    return ((this.#numbers[index * STRIDE] ?? NODE.plain) & KIND_MASK) as NodeKind;
  }

  start(index: number): number {
    return this.#numbers[index * STRIDE + 1] ?? 0;
  }

  end(index: number): number {
    return this.#numbers[index * STRIDE + 2] ?? 0;
  }

  /** The node after this one and its contents. */
  next(index: number): number {
    return this.#numbers[index * STRIDE + 3] ?? this.#length;
  }

  /** The node itself, or the one that an alias stands for. */
  resolve(index: number): number {
    // An alias keeps its target where others keep their start.
    return this.kind(index) === NODE.alias ? this.start(index) : index;
  }

  /** The text of a scalar; empty for a collection. */
  text(index: number): string {
    const decoded = this.#decoded?.get(index);
    if (decoded !== undefined)
      return typeof decoded === 'string' ? decoded : getScalarValue(this.source.text, decoded);
    return this.kind(index) <= NODE.sequence
      ? ''
      : this.source.text.slice(this.start(index), this.end(index));
  }

  /** The text of a scalar that serves as a name. Keys are asked for again and again: they are cut out once. */
  name(index: number): string {
    const at = index * STRIDE;
    const number = (this.#numbers[at] ?? 0) >> KIND_BITS;
    if (number > 0) return nameOf(number);
    const text = this.text(index);
    this.#numbers[at] = (this.#numbers[at] ?? 0) | (numberOf(text) << KIND_BITS);
    return text;
  }

  /** Whether the text of a scalar is this; cheaper than to read it. */
  says(index: number, text: string): boolean {
    const isAsLong = this.end(index) - this.start(index) === text.length;
    return (isAsLong || this.#decoded?.has(index) === true) && this.text(index) === text;
  }
}
