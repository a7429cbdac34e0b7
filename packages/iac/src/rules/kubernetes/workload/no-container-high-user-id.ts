import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const noContainerHighUserId = podRule({
  id: 'kubernetes/no-container-high-user-id',
  title: 'No container of the pod runs with a user id above 10000',
  severity: 'low',
  profile: 'all',
  why: 'The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.',
  fix: 'Set `runAsUser` above 10000 for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['RunAsUser'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/high-user-id'],
  check(pod, report) {
    if (
      pod.containers.some(
        (container) => (container.inheritedSecurityContext('runAsUser').number ?? 0) > 10_000,
      )
    )
      return;
    report.fail(
      pod.securityContext('runAsUser'),
      `No container of ${pod.label} runs with a user id above 10000`,
    );
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      podExample(
        'A high one for the pod',
        'securityContext:\n  runAsUser: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
