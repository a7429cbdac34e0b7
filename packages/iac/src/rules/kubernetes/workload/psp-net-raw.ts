import { objectRule } from '../define.ts';

export const pspNetRaw = objectRule({
  id: 'kubernetes/psp-net-raw',
  title: 'PodSecurityPolicy admits NET_RAW',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_7'],
  variantOf: ['kubernetes/psp-drop-capabilities'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const drop = object.spec.get('requiredDropCapabilities');
    if (!drop.items.some(({ string }) => string === 'ALL' || string === 'NET_RAW'))
      report.fail(drop, `${object.label} admits NET_RAW`);
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
        title: 'Dropped',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  requiredDropCapabilities: [NET_RAW]\n',
      },
    ],
  },
});
