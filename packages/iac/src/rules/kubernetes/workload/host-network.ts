import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { isNodeAgent } from '../facts/pod-traits.ts';

export const hostNetwork = podRule({
  id: 'kubernetes/host-network',
  title: 'Pod uses the network of its node',
  severity: 'high',
  why: "The pod reaches everything that its node reaches, including the node's loopback services and the instance metadata endpoint, and no NetworkPolicy applies to it.",
  fix: 'Remove `hostNetwork`, or set it to `false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security',
  ],
  aliases: [
    'CKV_K8S_19',
    'KSV-0009',
    'C-0041',
    'host-network-access',
    'hostNetworkSet',
    'HostNetwork',
    'host-network',
  ],
  tags: ['CWE-653', 'CIS-AKS-4.2.4'],
  check(pod, report) {
    const shared = pod.spec.get('hostNetwork');
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the network of its node`);
  },
  repair: (at, pod) =>
    isNodeAgent(pod)
      ? undefined
      : setValue(
          at,
          false,
          'Give the pod a network of its own. Callers then reach it through a Service, not at its node.',
        ),
  examples: {
    fail: [
      podExample(
        'hostNetwork set',
        'hostNetwork: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'hostNetwork off',
        'hostNetwork: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Nothing said: pods have their own namespaces by default',
        'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
