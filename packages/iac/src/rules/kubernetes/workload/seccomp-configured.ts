import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const seccompConfigured = podRule({
  id: 'kubernetes/seccomp-configured',
  title: 'Pod configures no seccomp profile',
  severity: 'low',
  profile: 'all',
  why: 'Without a profile a process may call every system call of the kernel.',
  fix: 'Set `securityContext.seccompProfile` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['container-seccomp-profile'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(pod, report) {
    if (pod.annotation('seccomp.security.alpha.kubernetes.io/defaultProfileName').exists) return;
    const forPod = pod.securityContext('seccompProfile');
    if (forPod.exists) return;
    const main = pod.containers.filter((container) => container.role === 'main');
    if (
      main.length > 0 &&
      main.every((container) => container.securityContext('seccompProfile').exists)
    )
      return;
    report.fail(forPod, `${pod.label} configures no seccomp profile`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample(
        'Set on each container',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault',
      ),
    ],
  },
});
