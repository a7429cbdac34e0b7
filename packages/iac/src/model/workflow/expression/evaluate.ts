import type { Node } from './syntax.ts';

/** The value of a node where it is known without running anything and simple to find; undefined otherwise. */
function constantValue(
  node: Node,
): { readonly value: string | number | boolean | null } | undefined {
  if (node.kind === 'literal') return node;
  if (node.kind === 'not') {
    const operand = isTruthy(node.operand);
    return operand === undefined ? undefined : { value: !operand };
  }
  if (node.kind !== 'binary' || (node.operator !== '&&' && node.operator !== '||'))
    return undefined;
  const left = isTruthy(node.left);
  if (left === undefined) return undefined;
  return constantValue((node.operator === '&&') === left ? node.right : node.left);
}

/** Whether a constant counts as true: all but `false`, `0`, `''`, `null` and `NaN` do. Undefined for what is no constant. */
export function isTruthy(node: Node): boolean | undefined {
  const constant = constantValue(node);
  return constant && Boolean(constant.value);
}
