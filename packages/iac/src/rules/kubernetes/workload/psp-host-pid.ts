import { objectRule } from '../define.ts';

export const pspHostPid = objectRule({
  id: 'kubernetes/psp-host-pid',
  title: 'PodSecurityPolicy admits the process namespace of the node',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostPID: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_1'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const allowed = object.spec.get('hostPID');
    if (allowed.exists && allowed.boolean !== false)
      report.fail(allowed, `${object.label} sets hostPID`);
  },
  examples: {
    fail: [
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostPID: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostPID: false\n',
      },
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  volumes: [secret]\n',
      },
    ],
  },
});
