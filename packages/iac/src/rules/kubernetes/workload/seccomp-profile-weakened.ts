import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';
import {
  isFiltering,
  SECCOMP_CONTAINER_ANNOTATION,
  SECCOMP_POD_ANNOTATION,
} from '../facts/seccomp.ts';

function isAllowed(profile: string): boolean {
  return (
    profile === 'runtime/default' ||
    profile === 'docker/default' ||
    profile.startsWith('localhost/')
  );
}

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
    const annotations = pod.template.get('metadata', 'annotations');
    const names = [
      SECCOMP_POD_ANNOTATION,
      ...pod.containers.map((container) => SECCOMP_CONTAINER_ANNOTATION + container.name),
    ];
    for (const name of names) {
      const annotation = annotations.get(name);
      if (annotation.exists && !isAllowed(annotation.string ?? ''))
        report.fail(
          annotation,
          `${pod.label} sets seccomp profile "${annotation.string ?? ''}" by annotation`,
        );
    }
  },
  examples: {
    fail: [
      containerExample('Unconfined', 'securityContext:\n  seccompProfile:\n    type: Unconfined'),
      {
        title: 'Unconfined by annotation',
        source:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    seccomp.security.alpha.kubernetes.io/pod: unconfined\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n',
      },
    ],
    pass: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'The default profile',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault',
      ),
    ],
  },
});
