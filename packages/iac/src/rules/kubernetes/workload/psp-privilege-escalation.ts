import { objectRule } from '../define.ts';

export const pspPrivilegeEscalation = objectRule({
  id: 'kubernetes/psp-privilege-escalation',
  title: 'PodSecurityPolicy admits privilege escalation',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `allowPrivilegeEscalation: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_5'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const allowed = object.spec.get('allowPrivilegeEscalation');
    if (object.spec.exists && allowed.boolean !== false)
      report.fail(allowed, `${object.label} admits privilege escalation`);
  },
  examples: {
    fail: [
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  volumes: [secret]\n',
      },
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: false\n',
      },
    ],
  },
});
