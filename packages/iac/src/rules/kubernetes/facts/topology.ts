import type { Pod } from '../../../model/kubernetes/index.ts';
import { antiAffinityTerms, isAboutItself } from './anti-affinity.ts';

/** Labels by which nodes, zones and regions are told apart, with those that Kubernetes 1.17 replaced. */
const TOPOLOGIES = new Set([
  'kubernetes.io/hostname',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
]);

/** Whether pods like this one keep off each other's node, zone or region. */
export function keepsApart(pod: Pod): boolean {
  return antiAffinityTerms(pod).some(
    (term) => TOPOLOGIES.has(term.get('topologyKey').string ?? '') && isAboutItself(term, pod),
  );
}
