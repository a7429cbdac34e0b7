/** Offsets count from the start of the text that was parsed. */
interface Spanned {
  readonly start: number;
  readonly end: number;
}

export interface Literal extends Spanned {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** What follows the head of a context: `.name`, `['name']`, `[expression]`, `.*` or `[*]`. */
export type Access =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Node }
  | { readonly kind: 'star' };

/** `github.event.pull_request.title`; the head may also be a call or a parenthesised expression. */
export interface Reference extends Spanned {
  readonly kind: 'reference';
  readonly head: string | Node;
  readonly accesses: readonly Access[];
}

export interface Call extends Spanned {
  readonly kind: 'call';
  /** Lower case: function names have none. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface Binary extends Spanned {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
}

export interface Not extends Spanned {
  readonly kind: 'not';
  readonly operand: Node;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */
export type Node = Literal | Reference | Call | Binary | Not;

/** The parts directly below a node. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'literal':
      return [];
    case 'call':
      return node.args;
    case 'binary':
      return [node.left, node.right];
    case 'not':
      return [node.operand];
    case 'reference': {
      const indices = node.accesses.flatMap((access) =>
        access.kind === 'index' ? [access.index] : [],
      );
      return typeof node.head === 'string' ? indices : [node.head, ...indices];
    }
  }
}

/** A node and everything below it, outermost first. */
export function* nodes(root: Node): Generator<Node> {
  yield root;
  for (const child of children(root)) yield* nodes(child);
}
