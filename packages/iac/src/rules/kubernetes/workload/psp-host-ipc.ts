import { objectRule } from '../define.ts';

export const pspHostIpc = objectRule({
  id: 'kubernetes/psp-host-ipc',
  title: 'PodSecurityPolicy admits the IPC namespace of the node',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostIPC: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_3'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const allowed = object.spec.get('hostIPC');
    if (allowed.exists && allowed.boolean !== false)
      report.fail(allowed, `${object.label} sets hostIPC`);
  },
  examples: {
    fail: [
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostIPC: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  hostIPC: false\n',
      },
      {
        title: 'Nothing said',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  volumes: [secret]\n',
      },
    ],
  },
});
