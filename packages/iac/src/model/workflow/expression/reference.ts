import { children, type Node, type Reference } from './syntax.ts';

/**
 * The path of a reference in lower case: `github.event.issue.title` however it was written; `*` stands for an index
 * that is computed, a number or a star. Undefined where the head is no context but a call or an expression.
 */
export function pathOf(reference: Reference): string | undefined {
  if (typeof reference.head !== 'string') return undefined;
  const steps = reference.accesses.map((access) => {
    if (access.kind === 'property') return access.name;
    if (
      access.kind === 'star' ||
      access.index.kind !== 'literal' ||
      typeof access.index.value !== 'string'
    )
      return '*';
    return access.index.value;
  });
  return [reference.head, ...steps].join('.').toLowerCase();
}

/** Whether the reference is the context itself or reads something below it. */
export function readsFrom(node: Node, context: string): node is Reference {
  return (
    node.kind === 'reference' &&
    typeof node.head === 'string' &&
    node.head.toLowerCase() === context
  );
}

/** The functions whose result holds their arguments. */
const CARRIERS: ReadonlySet<string> = new Set(['tojson', 'fromjson', 'format', 'join']);

/**
 * The references whose value can end up in the value of the expression: neither the left of `&&`, nor what is merely
 * compared or given to a function that answers yes or no.
 */
export function flowsOf(node: Node): readonly Reference[] {
  switch (node.kind) {
    case 'reference':
      // What is picked out of a parsed text is still somebody's text.
      return typeof node.head === 'string' ? [node] : [node, ...flowsOf(node.head)];
    case 'call':
      return CARRIERS.has(node.name) ? node.args.flatMap(flowsOf) : [];
    case 'binary':
      if (node.operator === '&&') return flowsOf(node.right);
      return node.operator === '||' ? [...flowsOf(node.left), ...flowsOf(node.right)] : [];
    default:
      return [];
  }
}

/** What the expression can come out as: the operands that `&&` and `||` hand on. */
export function outcomesOf(node: Node): readonly Node[] {
  if (node.kind !== 'binary') return [node];
  if (node.operator === '&&') return outcomesOf(node.right);
  return node.operator === '||' ? [...outcomesOf(node.left), ...outcomesOf(node.right)] : [node];
}

const PURE: ReadonlySet<string> = new Set([
  'contains',
  'startswith',
  'endswith',
  'format',
  'tojson',
  'join',
]);

/** Whether the value is known without running anything. */
export function isConstant(node: Node): boolean {
  if (node.kind === 'literal') return true;
  if (node.kind === 'reference' || (node.kind === 'call' && !PURE.has(node.name))) return false;
  return children(node).every(isConstant);
}
