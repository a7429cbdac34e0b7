import { podRule } from '../define.ts';
import type { NetworkPolicy } from '../../../model/kubernetes/index.ts';
import { labelIsolationOf } from '../facts/isolation.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicyWithTypes = podRule({
  id: 'kubernetes/network-policy-with-types',
  title: 'No network policy says that it blocks ingress or egress',
  severity: 'low',
  profile: 'all',
  why: 'Without `policyTypes` it takes knowledge of the defaults to see what is blocked.',
  fix: 'List `Ingress` and `Egress` in `policyTypes`.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['C-0030'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  variantOf: ['kubernetes/network-policy'],
  check(pod, report, cluster) {
    if (!labelIsolationOf(cluster).policyFor(pod, saysDirection))
      report.fail(
        pod.template.get('metadata', 'labels'),
        `No policy names a direction for the pods of ${pod.label}`,
      );
  },
  examples: {
    fail: [
      example(
        'Without types',
        webPod(),
        policy('spec:\n  podSelector:\n    matchLabels:\n      app: web'),
      ),
    ],
    pass: [
      example(
        'With types',
        webPod(),
        policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'),
      ),
    ],
  },
});

function saysDirection({ spec, isCilium }: NetworkPolicy): boolean {
  if (isCilium) return spec.get('ingress').exists || spec.get('egress').exists;
  const types = spec.get('policyTypes').strings;
  return types.includes('Ingress') || types.includes('Egress');
}
