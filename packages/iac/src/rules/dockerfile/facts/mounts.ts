import type { Instruction } from '../../../model/dockerfile/index.ts';

/** Whether a cache or tmpfs mount covers a path that contains the fragment: what lands there is not in the image. */
export function hasCacheMount(run: Instruction, fragment: string): boolean {
  return run.mounts.some((mount) => {
    const type = mount.get('type');
    return (type === 'cache' || type === 'tmpfs') && (mount.get('target') ?? '').includes(fragment);
  });
}
