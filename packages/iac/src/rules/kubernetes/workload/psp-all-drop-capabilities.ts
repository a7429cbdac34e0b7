import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  return spec.get('requiredDropCapabilities').items.length === 0;
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllDropCapabilities = objectRule({
  id: 'kubernetes/psp-all-drop-capabilities',
  title: 'Every PodSecurityPolicy drops no capability',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0220', 'psp-required-drop-capabilities'],
  variantOf: ['kubernetes/psp-drop-capabilities'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get('requiredDropCapabilities'),
        `${object.label} drops no capability, and so do all others`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Lax',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: false\n',
      },
    ],
    pass: [
      {
        title: 'Strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  requiredDropCapabilities: [ALL]\n',
      },
      {
        title: 'One of two is strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: false\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  requiredDropCapabilities: [ALL]\n',
      },
    ],
  },
});
