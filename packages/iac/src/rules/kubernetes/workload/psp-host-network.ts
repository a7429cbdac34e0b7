import { objectRule } from '../define.ts';

export const pspHostNetwork = objectRule({
  id: 'kubernetes/psp-host-network',
  title: 'PodSecurityPolicy admits the network of the node',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostNetwork: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_4'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const allowed = object.spec.get('hostNetwork');
    if (allowed.exists && allowed.boolean !== false)
      report.fail(allowed, `${object.label} sets hostNetwork`);
  },
  examples: {
    fail: [
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostNetwork: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostNetwork: false\n',
      },
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  volumes: [secret]\n',
      },
    ],
  },
});
