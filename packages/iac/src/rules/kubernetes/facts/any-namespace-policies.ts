import type { Value } from '@gatehouse/source';
import { stringMap, type Cluster, type Pod } from '../../../model/kubernetes/index.ts';

/** Policies by one of the labels that they ask for, and whether one asks for none. */
interface Policies {
  readonly takesAll: boolean;
  readonly byLabel: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;
}

const known = new WeakMap<Cluster, Policies>();

/**
 * Whether the `matchLabels` of a NetworkPolicy fit the pod, in whichever namespace the policy is. A policy that asks for
 * no labels takes every pod, and a pod without labels is taken by every policy.
 */
export function fitsSomePolicy(pod: Pod, cluster: Cluster): boolean {
  let policies = known.get(cluster);
  if (!policies) known.set(cluster, (policies = read(cluster)));
  if (policies.takesAll) return true;
  if (!pod.template.get('metadata', 'labels').exists) return policies.byLabel.size > 0;
  const { labels } = pod;
  for (const [key, value] of labels)
    for (const wanted of policies.byLabel.get(labelKey(key, value)) ?? [])
      if ([...wanted].every(([name, text]) => labels.get(name) === text)) return true;
  return false;
}

function read(cluster: Cluster): Policies {
  const byLabel = new Map<string, ReadonlyMap<string, string>[]>();
  const seen = new Set<string>();
  let takesAll = false;
  for (const { spec } of cluster.ofKind('NetworkPolicy')) {
    const selector: Value = spec.get('podSelector');
    if (!selector.isMapping) continue;
    const wanted = stringMap(selector.get('matchLabels'));
    const [first] = wanted;
    const text = JSON.stringify([...wanted].sort());
    if (!first) takesAll = true;
    else if (!seen.has(text)) {
      seen.add(text);
      const key = labelKey(...first);
      byLabel.set(key, [...(byLabel.get(key) ?? []), wanted]);
    }
  }
  return { takesAll, byLabel };
}

function labelKey(key: string, value: string): string {
  return `${key}\u0000${value}`;
}
