import type { KubernetesObject } from '../model/kubernetes/index.ts';

/**
 * Whether an object in a patch could be deployed as it stands: a workload whose containers all have an image, or rights
 * and who gets them. A file must not escape judgement because some kustomization calls it a patch.
 */
export function isWhole(object: KubernetesObject): boolean {
  const { node, pod, spec } = object;
  if (!pod) return node.get('rules').isSequence || node.get('roleRef').exists;
  // The API server takes these of `apps` only with a selector, which patches leave to what they patch.
  if (object.apiGroup === 'apps' && !spec.get('selector').exists) return false;
  return (
    pod.containers.some(({ role }) => role === 'main') &&
    pod.containers.every((container) => container.node.get('image').exists)
  );
}
