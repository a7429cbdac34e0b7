import type { Node } from '../expression/index.ts';
import type { Type } from './type.ts';

/** One way to call a function. */
export interface Signature {
  readonly parameters: readonly Type[];
  /** Whether the last parameter may be given again and again. */
  readonly isVariadic?: boolean;
  readonly result: Type;
  /** Whether constants give a constant. */
  readonly isPure: boolean;
}

/**
 * - `undefined`: names a context, a property or a function that there is not
 * - `unavailable`: exists, but not in this place
 * - `type`: does something with a value that its type does not allow
 */
export type ExpressionFlaw = 'undefined' | 'unavailable' | 'type';

/** What an expression may use where it stands, and who hears what is wrong with it. */
export interface Environment {
  readonly contexts: ReadonlyMap<string, Type>;
  readonly availableContexts: ReadonlySet<string>;
  /** By lower case name. */
  readonly functions: ReadonlyMap<string, readonly Signature[]>;
  /** Of the functions that exist in some places only, those that exist here. */
  readonly availableFunctions: ReadonlySet<string>;
  readonly restrictedFunctions: ReadonlySet<string>;
  readonly report: (flaw: ExpressionFlaw, at: Node, what: string) => void;
}
