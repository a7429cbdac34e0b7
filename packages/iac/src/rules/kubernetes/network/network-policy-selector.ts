import { objectRule } from '../define.ts';
import type { Value } from '@gatehouse/source';
import { example, object } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicySelector = objectRule({
  id: 'kubernetes/network-policy-selector',
  title: 'NetworkPolicy has no selector',
  severity: 'low',
  profile: 'all',
  why: 'A policy that selects neither pods nor namespaces restricts nothing.',
  fix: 'Give it a `podSelector`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['KSV-0038'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  kinds: ['NetworkPolicy'],
  check(policy, report) {
    const { spec } = policy;
    if (
      !spec.exists ||
      has(spec) ||
      ['ingress', 'egress'].some((way) => peers(spec.get(way), way).some(has))
    )
      return;
    report.fail(spec, `${policy.label} selects neither pods nor namespaces`);
  },
  examples: {
    fail: [example('No selector', policy('spec:\n  policyTypes: [Ingress]'))],
    pass: [example('Selector', policy('spec:\n  podSelector:\n    matchLabels:\n      app: web'))],
  },
});

function peers(rules: Value, way: string): readonly Value[] {
  return rules.items.flatMap((rule) => rule.get(way === 'ingress' ? 'from' : 'to').items);
}

function has(value: Value): boolean {
  return value.keys.includes('podSelector') || value.keys.includes('namespaceSelector');
}
