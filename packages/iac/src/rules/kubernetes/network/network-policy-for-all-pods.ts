import { objectRule } from '../define.ts';
import { example, object } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicyForAllPods = objectRule({
  id: 'kubernetes/network-policy-for-all-pods',
  title: 'NetworkPolicy is for every pod of its namespace',
  severity: 'low',
  profile: 'all',
  why: 'A policy for all pods that allows something allows it for all of them.',
  fix: 'Select the pods that the policy is about; keep the empty selector for `default-deny`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['restrict-networkpolicy-empty-podselector'],
  kinds: ['NetworkPolicy'],
  check(policy, report) {
    const selector = policy.spec.get('podSelector');
    if (policy.name !== 'default-deny' && selector.isMapping && selector.keys.length === 0)
      report.fail(selector, `${policy.label} selects every pod`);
  },
  examples: {
    fail: [example('Empty', policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'))],
    pass: [example('Selector', policy('spec:\n  podSelector:\n    matchLabels:\n      app: web'))],
  },
});
