import { podRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const noContainerNonRoot = podRule({
  id: 'kubernetes/no-container-non-root',
  title: 'No container of the pod sets runAsNonRoot',
  severity: 'medium',
  profile: 'all',
  why: 'Not one container of the pod is kept from running as root.',
  fix: 'Set `securityContext.runAsNonRoot: true` for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['RunAsNonRoot'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(pod, report) {
    if (
      pod.containers.some(
        (container) => container.inheritedSecurityContext('runAsNonRoot').boolean === true,
      )
    )
      return;
    report.fail(
      pod.securityContext('runAsNonRoot'),
      `No container of ${pod.label} sets runAsNonRoot to true`,
    );
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [containerExample('One that does', 'securityContext:\n  runAsNonRoot: true')],
  },
});
