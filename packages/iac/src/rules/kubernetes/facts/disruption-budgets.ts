import {
  stringMap,
  labelSelector,
  type Cluster,
  type KubernetesObject,
  type Pod,
} from '../../../model/kubernetes/index.ts';

const budgets = new WeakMap<Cluster, ReadonlyMap<Pod, readonly KubernetesObject[]>>();

/** The PodDisruptionBudgets, scanned with it, that guard the pod. */
export function budgetsOf(pod: Pod, cluster: Cluster): readonly KubernetesObject[] {
  let byPod = budgets.get(cluster);
  if (!byPod) {
    const gathered = new Map<Pod, KubernetesObject[]>();
    for (const budget of cluster.ofKind('PodDisruptionBudget'))
      for (const guarded of podsGuarded(budget, cluster)) {
        const known = gathered.get(guarded);
        if (known) known.push(budget);
        else gathered.set(guarded, [budget]);
      }
    budgets.set(cluster, (byPod = gathered));
  }
  return byPod.get(pod) ?? [];
}

/** In policy/v1 an empty selector means every pod of the namespace, and none means no pod. */
export function podsGuarded(budget: KubernetesObject, cluster: Cluster): readonly Pod[] {
  const selector = budget.spec.get('selector');
  return selector.isMapping ? cluster.podsSelected(budget.namespace, labelSelector(selector)) : [];
}

const labelsNamed = new WeakMap<Cluster, ReadonlySet<string>>();

/** Whether a PodDisruptionBudget of the namespace, scanned with it, selects by that label. */
export function isNamedByBudget(
  namespace: string | undefined,
  key: string,
  value: string,
  cluster: Cluster,
): boolean {
  let named = labelsNamed.get(cluster);
  if (!named) {
    named = new Set(
      cluster
        .ofKind('PodDisruptionBudget')
        .flatMap((budget) =>
          [...stringMap(budget.spec.get('selector', 'matchLabels'))].map(([label, wanted]) =>
            labelKey(budget.namespace, label, wanted),
          ),
        ),
    );
    labelsNamed.set(cluster, named);
  }
  return named.has(labelKey(namespace, key, value));
}

function labelKey(namespace: string | undefined, key: string, value: string): string {
  return `${namespace ?? 'default'}\u0000${key}\u0000${value}`;
}
