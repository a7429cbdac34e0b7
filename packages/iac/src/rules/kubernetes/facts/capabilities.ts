import type { Value } from '@gatehouse/source';
import type { Container } from '../../../model/kubernetes/index.ts';

/** What container runtimes grant anyway, so that adding it changes nothing (Pod Security Standards, baseline). */
export const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** The names under `capabilities.add`; the list itself where it is only known at run time. */
export function capabilitiesAdded(container: Container): readonly Value[] {
  return listed(container.securityContext('capabilities', 'add'));
}

/** The names under `capabilities.drop`; the list itself where it is only known at run time. */
export function capabilitiesDropped(container: Container): readonly Value[] {
  return listed(container.securityContext('capabilities', 'drop'));
}

/** Whether every capability is dropped, in whichever case `ALL` is written. */
export function dropsAll(container: Container): boolean {
  return capabilitiesDropped(container).some((item) => item.string?.toUpperCase() === 'ALL');
}

/** Where to say that a capability is not dropped: at what is unknown of the list, else at the list. */
export function dropSite(container: Container): Value {
  const unknown = capabilitiesDropped(container).find((item) => item.isUnknown);
  return unknown ?? container.securityContext('capabilities', 'drop');
}

function listed(list: Value): readonly Value[] {
  return list.isUnknown ? [list] : list.items;
}
