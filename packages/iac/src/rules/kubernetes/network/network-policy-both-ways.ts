import { podRule } from '../define.ts';
import { governs, ownIsolationOf } from '../facts/isolation.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

const DIRECTIONS = ['Ingress', 'Egress'] as const;

export const networkPolicyBothWays = podRule({
  id: 'kubernetes/network-policy-both-ways',
  title: 'Pod is not isolated in both directions',
  severity: 'low',
  profile: 'all',
  why: 'A policy for ingress alone lets a pod that was taken over talk to anyone.',
  fix: 'Add policies for ingress and for egress.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['pod-networkpolicy'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  variantOf: ['kubernetes/network-policy'],
  check(pod, report, cluster) {
    const isolation = ownIsolationOf(cluster);
    const missing = DIRECTIONS.filter(
      (direction) => !isolation.policyFor(pod, (policy) => governs(policy, direction)),
    );
    if (missing.length > 0)
      report.fail(
        pod.template.get('metadata', 'labels'),
        `No NetworkPolicy governs ${missing.join(' and ')} of ${pod.label}`,
      );
  },
  examples: {
    fail: [
      example(
        'Ingress only',
        webPod(),
        policy('spec:\n  podSelector:\n    matchLabels:\n      app: web'),
      ),
    ],
    pass: [
      example(
        'Both',
        webPod(),
        policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'),
      ),
    ],
  },
});
