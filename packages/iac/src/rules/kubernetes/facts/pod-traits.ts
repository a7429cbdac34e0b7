import { Scalar, type Value } from '@gatehouse/source';
import type { Pod } from '../../../model/kubernetes/index.ts';

/** Whether the pod says that it is for Windows, where the Linux fields may not be set (`spec.os`). */
export function isForWindows(pod: Pod): boolean {
  return pod.spec.get('os', 'name').string === 'windows';
}

/** Whether root in the pod is nobody on the node (`hostUsers: false`, user namespaces). */
export function hasOwnUsers(pod: Pod): boolean {
  return pod.spec.get('hostUsers').boolean === false;
}

/** Whether nothing is written there, or `{}`. */
export function isEmpty(value: Value): boolean {
  return !value.exists || (value.isMapping && value.keys.length === 0);
}

/** Whether something is said there: anything but null, false, zero and an empty text or list. `{}` counts. */
export function isSaid(value: Value): boolean {
  if (value.isMapping || value.isUnknown) return true;
  if (value.isSequence) return value.items.length > 0;
  return value.exists && value.string !== '' && value.boolean !== false && value.number !== 0;
}

/** Whether its parent has a key for it, even if null stands there. */
export function isWritten(value: Value): boolean {
  return value.exists || value instanceof Scalar || value.isUnknown;
}

/** Whether the pod goes to Windows nodes, by its system or by its node selector. */
export function runsOnWindows(pod: Pod): boolean {
  return isForWindows(pod) || pod.spec.get('nodeSelector', 'kubernetes.io/os').string === 'windows';
}

/** Whether the pod is there for the sake of its node: what it shares with it, it was most likely given on purpose. */
export function isNodeAgent(pod: Pod): boolean {
  return pod.object.kind === 'DaemonSet';
}
