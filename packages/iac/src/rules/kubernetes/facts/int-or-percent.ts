import type { Value } from '@gatehouse/source';

/** An amount of pods, or a share of them in percent. */
export interface IntOrPercent {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Reads an `IntOrString` (Kubernetes API): `2`, `"50%"`; undefined for anything else. */
export function intOrPercent(value: Value): IntOrPercent | undefined {
  const match = /^(\d{1,9})(%?)$/.exec(value.string ?? '');
  return match ? { value: Number(match[1]), isPercent: match[2] === '%' } : undefined;
}

/** How many of so many that is; a share is rounded up, as the disruption controller does for `minAvailable`. */
export function scaled({ value, isPercent }: IntOrPercent, total: number): number {
  return isPercent ? Math.ceil((total * value) / 100) : value;
}
