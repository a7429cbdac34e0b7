import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { SECCOMP_CONTAINER_ANNOTATION } from '../facts/seccomp.ts';

export const seccompUnconfined = containerRule({
  id: 'kubernetes/seccomp-unconfined',
  title: 'Container is not confined by seccomp',
  severity: 'medium',
  profile: 'all',
  why: 'A container that names no profile, or `Unconfined`, may call every system call of the kernel.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['KSV-0104'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(container, report) {
    const type = container.inheritedSecurityContext('seccompProfile', 'type');
    const annotation = container.pod.annotation(SECCOMP_CONTAINER_ANNOTATION + container.name);
    const profile = type.exists ? type : annotation;
    if (['', 'unconfined'].includes((profile.string ?? '').toLowerCase()))
      report.fail(profile.exists ? profile : type, `${container.label} is not confined by seccomp`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample('Unconfined', 'securityContext:\n  seccompProfile:\n    type: Unconfined'),
    ],
    pass: [
      podExample(
        'Inherited',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
