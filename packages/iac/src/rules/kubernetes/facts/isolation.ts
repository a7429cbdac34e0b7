import {
  Isolation,
  asKubernetesDoes,
  equalitySelector,
  networkPolicies,
  type Cluster,
  type NetworkPolicy,
  type ReadSelector,
} from '../../../model/kubernetes/index.ts';

/** An index of a cluster that is made when it is first asked for. */
function perCluster<T>(make: (cluster: Cluster) => T): (cluster: Cluster) => T {
  const made = new WeakMap<Cluster, T & object>();
  return (cluster) => {
    let index = made.get(cluster);
    if (!index) made.set(cluster, (index = make(cluster) as T & object));
    return index;
  };
}

/** By the selectors as Kubernetes reads them. */
export const isolationOf = perCluster(
  (cluster) => new Isolation(networkPolicies(cluster), asKubernetesDoes),
);

/** By the policies of Kubernetes itself alone. */
export const ownIsolationOf = perCluster(
  (cluster) =>
    new Isolation(
      networkPolicies(cluster).filter(({ isCilium }) => !isCilium),
      asKubernetesDoes,
    ),
);

/** By labels alone: a selector that holds nothing but expressions selects no pod. */
const byLabelsAlone: ReadSelector = ({ selector }) => {
  const isEmpty = selector.get('matchLabels').keys.length === 0;
  if (isEmpty && selector.get('matchExpressions').items.length > 0) return undefined;
  return selector.isMapping ? equalitySelector(selector.get('matchLabels')) : undefined;
};

export const labelIsolationOf = perCluster(
  (cluster) => new Isolation(networkPolicies(cluster), byLabelsAlone),
);

/** Whether a policy of Kubernetes' own kind holds for a direction: where `policyTypes` is left out, egress needs rules. */
export function governs({ spec }: NetworkPolicy, direction: 'Ingress' | 'Egress'): boolean {
  const types = spec.get('policyTypes').strings;
  if (types.length > 0) return types.includes(direction);
  return direction === 'Ingress' || spec.get('egress').items.length > 0;
}
