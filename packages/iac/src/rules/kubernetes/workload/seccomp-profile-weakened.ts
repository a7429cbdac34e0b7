import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { isFiltering } from '../facts/seccomp.ts';

export const seccompProfileWeakened = podRule({
  id: 'kubernetes/seccomp-profile-weakened',
  title: 'Seccomp profile is one that the baseline standard refuses',
  severity: 'high',
  profile: 'all',
  why: 'Somebody switched the filter for system calls off, or named a profile that does not exist.',
  fix: 'Use `RuntimeDefault` or `Localhost`, or leave the profile out.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
  ],
  aliases: ['seccompprofile_baseline', 'restrict-seccomp'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(pod, report) {
    for (const [holder, profile] of [
      [pod.label, pod.securityContext('seccompProfile')] as const,
      ...pod.containers.map(
        (container) => [container.label, container.securityContext('seccompProfile')] as const,
      ),
    ]) {
      const type = profile.get('type');
      if ((profile.exists || profile.isUnknown) && !isFiltering(type.string))
        report.fail(type, `${holder} sets seccomp profile "${type.string ?? ''}"`);
    }
  },
  examples: {
    fail: [
      containerExample('Unconfined', 'securityContext:\n  seccompProfile:\n    type: Unconfined'),
    ],
    pass: [
      containerExample('Nothing said', 'env: []'),
      {
        title: 'By annotation only, which no cluster reads since 1.27',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: unconfined\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
      containerExample(
        'The default profile',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault',
      ),
    ],
  },
});
