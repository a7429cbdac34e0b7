import { podRule } from '../define.ts';
import { stringMap, type Cluster } from '../../../model/kubernetes/index.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicyWithRules = podRule({
  id: 'kubernetes/network-policy-with-rules',
  title: 'No NetworkPolicy with rules for both directions matches a label of the pod',
  severity: 'low',
  profile: 'all',
  why: 'Traffic that no rule allows or denies by name is hard to review.',
  fix: 'Write a NetworkPolicy with `ingress` and `egress` rules for a label of the pod.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['missingNetworkPolicy'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  variantOf: ['kubernetes/network-policy'],
  check(pod, report, cluster) {
    const labels = pod.template.get('metadata', 'labels');
    const isLabelled = pod.labels.size > 0 || !labels.exists;
    const policies = policiesIn(cluster).get(pod.namespace ?? '') ?? [];
    const everywhere = pod.namespace === undefined ? [] : (policiesIn(cluster).get('') ?? []);
    if (
      isLabelled &&
      [policies, everywhere].some((list) => list.some((wanted) => matchesOne(pod.labels, wanted)))
    )
      return;
    report.fail(
      labels,
      `No NetworkPolicy with ingress and egress rules matches a label of ${pod.label}`,
    );
  },
  examples: {
    fail: [
      example(
        'No rules',
        webPod(),
        policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'),
      ),
    ],
    pass: [
      example(
        'Rules for both',
        webPod(),
        policy(
          'spec:\n  podSelector:\n    matchLabels:\n      app: web\n  policyTypes: [Ingress, Egress]\n  ingress:\n    - {}\n  egress:\n    - {}',
        ),
      ),
    ],
  },
});

const indexes = new WeakMap<Cluster, Map<string, ReadonlyMap<string, string>[]>>();

/** The labels that complete policies ask for, by namespace; equal ones once. */
function policiesIn(cluster: Cluster): Map<string, ReadonlyMap<string, string>[]> {
  let index = indexes.get(cluster);
  if (index) return index;
  indexes.set(cluster, (index = new Map<string, ReadonlyMap<string, string>[]>()));
  const seen = new Set<string>();
  for (const { spec, namespace = '' } of cluster.ofKind('NetworkPolicy')) {
    const labels = spec.get('podSelector', 'matchLabels');
    const types = spec.get('policyTypes');
    const isComplete = spec.get('ingress').items.length > 0 && spec.get('egress').items.length > 0;
    const hasTypes =
      !types.exists || (names(types.strings, 'ingress') && names(types.strings, 'egress'));
    if (!labels.isMapping || !isComplete || !hasTypes) continue;
    const wanted = stringMap(labels);
    const key = JSON.stringify([namespace, [...wanted].sort()]);
    if (seen.has(key)) continue;
    seen.add(key);
    const list = index.get(namespace);
    if (list) list.push(wanted);
    else index.set(namespace, [wanted]);
  }
  return index;
}

function names(types: readonly string[], direction: string): boolean {
  return types.some((type) => type.toLowerCase() === direction);
}

/** Exactly one label in common; a pod without labels has none to miss. */
function matchesOne(
  labels: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): boolean {
  if (labels.size === 0) return true;
  let common = 0;
  for (const [key, value] of labels) if (wanted.get(key) === value) common++;
  return common === 1;
}
