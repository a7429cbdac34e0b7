import type { Value } from '@gatehouse/source';
import { stringMap, type Pod } from '../../../model/kubernetes/index.ts';

/** The first place, of the object and of the pods it makes, that carries none of the labels. */
export function withoutLabels(pod: Pod, names: readonly string[]): Value | undefined {
  for (const metadata of new Set([pod.object.metadata, pod.template.get('metadata')])) {
    const labels = stringMap(metadata.get('labels'));
    if (!names.some((name) => labels.has(name))) return metadata.get('labels');
  }
  return undefined;
}
