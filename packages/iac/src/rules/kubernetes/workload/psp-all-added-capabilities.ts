import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  return spec.get('allowedCapabilities').items.length > 0;
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllAddedCapabilities = objectRule({
  id: 'kubernetes/psp-all-added-capabilities',
  title: 'Every PodSecurityPolicy admits added capabilities',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, remove `allowedCapabilities`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0219', 'psp-deny-allowed-capabilities'],
  variantOf: ['kubernetes/psp-added-capabilities'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get('allowedCapabilities'),
        `${object.label} admits added capabilities, and so do all others`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Lax',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: [NET_ADMIN]\n',
      },
    ],
    pass: [
      {
        title: 'Strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: []\n',
      },
      {
        title: 'One of two is strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: [NET_ADMIN]\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: []\n',
      },
    ],
  },
});
