import { objectRule } from '../define.ts';

export const pspDropCapabilities = objectRule({
  id: 'kubernetes/psp-drop-capabilities',
  title: 'PodSecurityPolicy drops no capability',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_36'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const drop = object.spec.get('requiredDropCapabilities');
    if (drop.items.length === 0) report.fail(drop, `${object.label} drops no capability`);
  },
  examples: {
    fail: [
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: false\n',
      },
    ],
    pass: [
      {
        title: 'All',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  requiredDropCapabilities: [ALL]\n',
      },
    ],
  },
});
