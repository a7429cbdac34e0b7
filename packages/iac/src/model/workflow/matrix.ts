import type { Value } from '@gatehouse/source';
import { expressionsIn } from './template.ts';

/** One value that a path of the matrix can take. */
export interface Expansion {
  /** `matrix.os`, `matrix.include.image` being `matrix.image`. Lower case. */
  readonly path: string;
  readonly value: Value;
}

/** Bounds what aliases can make of a small file: values visited in one matrix. */
const MAX_VISITS = 5_000;

/** The values over which a job is repeated. */
export class Matrix {
  readonly node: Value;
  #expansions: readonly Expansion[] | undefined;

  /** `node` is the value of `strategy.matrix`. */
  constructor(node: Value) {
    this.node = node;
  }

  /** Whether an expression makes the matrix, or a dimension of it. */
  get isComputed(): boolean {
    return expressionsIn(this.node).length > 0;
  }

  get expansions(): readonly Expansion[] {
    this.#expansions ??= this.#expand();
    return this.#expansions;
  }

  /** The values that a path such as `matrix.os` can stand for. */
  valuesAt(path: string): readonly Value[] {
    return this.expansions
      .filter((expansion) => expansion.path === path)
      .map((expansion) => expansion.value);
  }

  #expand(): readonly Expansion[] {
    const written = new Walk();
    const excluded = new Walk();
    for (const [index, key] of this.node.keys.entries()) {
      const value = this.node.values[index];
      if (!value) continue;
      if (key === 'exclude') for (const row of value.items) excluded.visit(row, 'matrix');
      else if (key === 'include') for (const row of value.items) written.visit(row, 'matrix');
      else written.visit(value, `matrix.${key.toLowerCase()}`);
    }
    const gone = new Set(excluded.expansions.map(identify));
    return written.expansions.filter((expansion) => !gone.has(identify(expansion)));
  }
}

function identify({ path, value }: Expansion): string {
  return `${path}\u0000${value.string ?? ''}`;
}

class Walk {
  readonly expansions: Expansion[] = [];
  #visits = 0;

  visit(value: Value, path: string): void {
    if (++this.#visits > MAX_VISITS) return;
    if (value.string !== undefined) this.expansions.push({ path, value });
    for (const item of value.items) this.visit(item, path);
    for (const [index, key] of value.keys.entries()) {
      const child = value.values[index];
      if (child) this.visit(child, `${path}.${key.toLowerCase()}`);
    }
  }
}
