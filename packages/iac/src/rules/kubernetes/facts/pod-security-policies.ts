import type { Value } from '@gatehouse/source';
import type { Cluster } from '../../../model/kubernetes/index.ts';

/** Whether all PodSecurityPolicies scanned together are alike in something: a single strict one may be the one in use. */
export function memoizedForAllPolicies(
  holds: (spec: Value) => boolean,
): (cluster: Cluster) => boolean {
  const answers = new WeakMap<Cluster, boolean>();
  return (cluster) => {
    let answer = answers.get(cluster);
    if (answer === undefined) {
      answer = cluster.ofKind('PodSecurityPolicy').every((policy) => holds(policy.spec));
      answers.set(cluster, answer);
    }
    return answer;
  };
}
