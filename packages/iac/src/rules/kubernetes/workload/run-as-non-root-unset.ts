import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { siteAmong } from '../facts/run-as.ts';

export const runAsNonRootUnset = containerRule({
  id: 'kubernetes/run-as-non-root-unset',
  title: 'runAsNonRoot is set neither for the pod nor for the container',
  severity: 'medium',
  profile: 'all',
  why: 'Only `runAsNonRoot` makes the kubelet refuse to start a container as root, whatever its image says.',
  fix: 'Set `securityContext.runAsNonRoot: true` for the pod or on the container.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0012'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(container, report) {
    const forPod = container.pod.securityContext('runAsNonRoot');
    if (forPod.boolean === true) return;
    const own = container.securityContext('runAsNonRoot');
    if (own.boolean !== true)
      report.fail(
        siteAmong([own, forPod], own),
        `${container.label} does not set runAsNonRoot to true`,
      );
  },
  examples: {
    fail: [containerExample('A user id alone', 'securityContext:\n  runAsUser: 1000')],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('Set on the container', 'securityContext:\n  runAsNonRoot: true'),
    ],
  },
});
