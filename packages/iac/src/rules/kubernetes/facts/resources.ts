import type { Value } from '@gatehouse/source';
import type { Container } from '../../../model/kubernetes/index.ts';

export type AmountKind = 'limits' | 'requests';
export type Resource = 'cpu' | 'memory' | 'ephemeral-storage';

const NOTHING = /^0*(?:\.0*)?(?:m|[kKMGTPE]i?)?$/;

/** Whether a quantity says something above zero. A placeholder does: somebody fills it in. */
export function isAmount(value: Value): boolean {
  const text = value.string;
  return text !== undefined && !NOTHING.test(text);
}

const QUANTITY = /^(\d*\.?\d+|\d+\.)(m|[kKMGTPE]i?)?$/;
const POWERS = 'kMGTPE';

/** How much a quantity is, in units (bytes, cores); NaN for what is not one (Kubernetes API, Quantity). */
export function unitsOf(value: Value): number {
  const [, digits, suffix = ''] = QUANTITY.exec(value.string ?? '') ?? [];
  if (digits === undefined) return NaN;
  if (suffix === 'm') return Number(digits) / 1000;
  const power = suffix === '' ? 0 : POWERS.indexOf(suffix.charAt(0).replace('K', 'k')) + 1;
  return Number(digits) * (suffix.endsWith('i') ? 1024 : 1000) ** power;
}

/** Whether an amount is written down at all, be it nothing. `holder` is a container, or its node. */
export function isWritten(
  holder: Pick<Value, 'get'>,
  kind: AmountKind,
  resource: Resource,
): boolean {
  return holder.get('resources', kind).keys.includes(resource);
}

export function amountOf(container: Container, kind: AmountKind, resource: Resource): Value {
  return container.get('resources', kind, resource);
}

/** The place where an amount is missing; undefined where the container has one. */
export function missingAmount(
  container: Container,
  kind: AmountKind,
  resource: Resource,
): Value | undefined {
  const value = amountOf(container, kind, resource);
  return isAmount(value) ? undefined : value;
}

/** Whether the pod as a whole has the amount, which all its containers share (KEP-2837, pod-level resources). */
export function podHasAmount(container: Container, kind: AmountKind, resource: Resource): boolean {
  return isAmount(container.pod.spec.get('resources', kind, resource));
}

/** Ephemeral containers may have no resources of their own. */
export function takesResources(container: Container): boolean {
  return container.role !== 'ephemeral';
}
