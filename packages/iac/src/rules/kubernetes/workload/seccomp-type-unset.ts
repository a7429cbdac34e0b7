import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isFiltering, SECCOMP_POD_ANNOTATION } from '../facts/seccomp.ts';

export const seccompTypeUnset = podRule({
  id: 'kubernetes/seccomp-type-unset',
  title: 'Seccomp profile is neither that of the runtime nor one of the node',
  severity: 'medium',
  profile: 'all',
  why: 'Without a profile a process may call every system call of the kernel. Where the annotation of old stands, it is what this check reads.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod and remove the annotation.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['KSV-0030'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(pod, report) {
    const annotation = pod.annotation(SECCOMP_POD_ANNOTATION);
    if (annotation.exists) {
      if (annotation.string !== 'runtime/default')
        report.fail(
          annotation,
          `${pod.label} sets seccomp profile "${annotation.string ?? ''}" by annotation`,
        );
      return;
    }
    for (const container of pod.containers) {
      const type = container.inheritedSecurityContext('seccompProfile', 'type');
      if (!isFiltering(type.string)) report.fail(type, `${container.label} has no seccomp profile`);
    }
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample('Unconfined', 'securityContext:\n  seccompProfile:\n    type: Unconfined'),
    ],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
