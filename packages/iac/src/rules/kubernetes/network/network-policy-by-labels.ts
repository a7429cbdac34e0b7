import { podRule } from '../define.ts';
import { labelIsolationOf } from '../facts/isolation.ts';
import { example, object, webPod } from '../facts/workload-example.ts';

const policy = (spec: string): string =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'web', spec);

export const networkPolicyByLabels = podRule({
  id: 'kubernetes/network-policy-by-labels',
  title: 'No network policy matches the labels of the pod',
  severity: 'low',
  profile: 'all',
  why: 'Every pod of the cluster can talk to this one.',
  fix: 'Add a NetworkPolicy with `matchLabels` for the pod.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  aliases: ['C-0260'],
  tags: ['CIS-AKS-4.4.2', 'CWE-923'],
  variantOf: ['kubernetes/network-policy'],
  check(pod, report, cluster) {
    if (!labelIsolationOf(cluster).policyFor(pod))
      report.fail(
        pod.template.get('metadata', 'labels'),
        `No policy selects the pods of ${pod.label} by their labels`,
      );
  },
  examples: {
    fail: [
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
    ],
  },
});
