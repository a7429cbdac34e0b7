import type { Value } from '@gatehouse/source';
import { labelSelector, type Pod } from '../../../model/kubernetes/index.ts';

/** The terms by which a pod keeps away from others, wanted or required. */
export function antiAffinityTerms(pod: Pod): Value[] {
  const antiAffinity = pod.spec.get('affinity', 'podAntiAffinity');
  return [
    ...antiAffinity
      .get('preferredDuringSchedulingIgnoredDuringExecution')
      .items.map((item) => item.get('podAffinityTerm')),
    ...antiAffinity.get('requiredDuringSchedulingIgnoredDuringExecution').items,
  ];
}

/** Whether the term is about pods like this one; a selector that is missing matches none (metav1.LabelSelector). */
export function isAboutItself(term: Value, pod: Pod): boolean {
  const selector = term.get('labelSelector');
  return selector.isMapping && labelSelector(selector).matches(pod.labels);
}
