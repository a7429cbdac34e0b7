import { stringMap, type Cluster, type Pod } from '../../../model/kubernetes/index.ts';

/** Policies by the label of theirs that the fewest ask for, and whether one asks for none. */
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
  const selectors = new Map<string, ReadonlyMap<string, string>>();
  for (const { spec } of cluster.ofKind('NetworkPolicy')) {
    const selector = spec.get('podSelector');
    if (!selector.isMapping) continue;
    const wanted = stringMap(selector.get('matchLabels'));
    selectors.set(JSON.stringify([...wanted].sort()), wanted);
  }
  const asked = new Map<string, number>();
  for (const wanted of selectors.values())
    for (const key of keysOf(wanted)) asked.set(key, (asked.get(key) ?? 0) + 1);
  const byLabel = new Map<string, ReadonlyMap<string, string>[]>();
  let takesAll = false;
  for (const wanted of selectors.values()) {
    const [rarest] = keysOf(wanted).sort((a, b) => (asked.get(a) ?? 0) - (asked.get(b) ?? 0));
    if (rarest === undefined) takesAll = true;
    else if (byLabel.has(rarest)) byLabel.get(rarest)?.push(wanted);
    else byLabel.set(rarest, [wanted]);
  }
  return { takesAll, byLabel };
}

function keysOf(labels: ReadonlyMap<string, string>): string[] {
  return [...labels].map(([key, value]) => labelKey(key, value));
}

function labelKey(key: string, value: string): string {
  return `${key}\u0000${value}`;
}
