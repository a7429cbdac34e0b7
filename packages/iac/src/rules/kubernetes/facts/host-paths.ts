import type { Value } from '@gatehouse/source';
import type { Container, Pod } from '../../../model/kubernetes/index.ts';

/** The `hostPath` of each volume that has one, or of which that is only known at run time. */
export function hostPaths(pod: Pod): readonly Value[] {
  return pod.volumes
    .map((volume) => volume.get('hostPath'))
    .filter((path) => path.exists || path.isUnknown);
}

export interface HostPathMount {
  readonly container: Container;
  /** An item of `volumeMounts`. */
  readonly mount: Value;
  /** The `path` on the node. */
  readonly path: Value;
}

/** Where containers mount parts of their node. */
export function hostPathMounts(pod: Pod): readonly HostPathMount[] {
  const paths = new Map<string, Value>();
  for (const volume of pod.volumes) {
    const name = volume.get('name').string;
    if (name !== undefined && volume.get('hostPath').exists)
      paths.set(name, volume.get('hostPath', 'path'));
  }
  if (paths.size === 0) return [];
  return pod.containers.flatMap((container) =>
    container.get('volumeMounts').items.flatMap((mount) => {
      const path = paths.get(mount.get('name').string ?? '');
      return path ? [{ container, mount, path }] : [];
    }),
  );
}

/** Folders through which a container reads or changes what its node runs. */
export const SENSITIVE_HOST_PATHS: ReadonlySet<string> = new Set([
  '/',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/proc',
  '/sys',
  '/usr',
]);
