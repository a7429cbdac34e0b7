import { objectRule } from '../define.ts';

const NAME = 'seccomp.security.alpha.kubernetes.io/defaultProfileName';

export const pspSeccomp = objectRule({
  id: 'kubernetes/psp-seccomp',
  title: 'PodSecurityPolicy sets no default seccomp profile',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, annotate it with `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_32'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const annotations = object.metadata.get('annotations');
    for (const holder of annotations.isSequence ? annotations.items : [annotations])
      for (const [index, key] of holder.keys.entries()) {
        const profile = holder.values[index]?.string ?? '';
        if (
          key.includes(NAME) &&
          (profile.includes('docker/default') || profile.includes('runtime/default'))
        )
          return;
      }
    report.fail(annotations, `${object.label} sets no default seccomp profile`);
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
        title: 'Set',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\n  annotations:\n    seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default\nspec:\n  privileged: false\n',
      },
    ],
  },
});
