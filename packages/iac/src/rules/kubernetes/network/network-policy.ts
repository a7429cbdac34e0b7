import { podRule } from '../define.ts';
import { isolationOf } from '../facts/isolation.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicy = podRule({
  id: 'kubernetes/network-policy',
  title: 'No NetworkPolicy selects the pod',
  severity: 'medium',
  why: 'Every pod of the cluster can talk to this one, and once it is taken over it can talk to all of them.',
  fix: 'Add a NetworkPolicy for its labels, or one with an empty `podSelector` that denies by default in its namespace.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    'https://learn.microsoft.com/azure/aks/use-network-policies',
  ],
  aliases: ['non-isolated-pod'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  check(pod, report, cluster) {
    if (!isolationOf(cluster).policyFor(pod))
      report.fail(
        pod.template.get('metadata', 'labels'),
        `No NetworkPolicy selects the pods of ${pod.label}`,
      );
  },
  examples: {
    fail: [
      example('No policy', webPod()),
      example(
        'Other labels',
        webPod(),
        policy('spec:\n  podSelector:\n    matchLabels:\n      app: api\n  policyTypes: [Ingress]'),
      ),
    ],
    pass: [
      example(
        'Selected',
        webPod(),
        policy('spec:\n  podSelector:\n    matchLabels:\n      app: web'),
      ),
      example(
        'The whole namespace',
        webPod(),
        policy('spec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]'),
      ),
      example(
        'By Cilium',
        webPod(),
        object(
          'cilium.io/v2',
          'CiliumNetworkPolicy',
          'web',
          'spec:\n  endpointSelector:\n    matchLabels:\n      app: web',
        ),
      ),
    ],
  },
});
