import { objectRule } from '../define.ts';

export const pspAddedCapabilities = objectRule({
  id: 'kubernetes/psp-added-capabilities',
  title: 'PodSecurityPolicy admits added capabilities',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, remove `allowedCapabilities`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_24'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const allowed = object.spec.get('allowedCapabilities');
    if (allowed.items.length > 0 || allowed.isUnknown)
      report.fail(allowed, `${object.label} admits added capabilities`);
  },
  examples: {
    fail: [
      {
        title: 'One',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: [NET_ADMIN]\n',
      },
    ],
    pass: [
      {
        title: 'None',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowedCapabilities: []\n',
      },
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: false\n',
      },
    ],
  },
});
