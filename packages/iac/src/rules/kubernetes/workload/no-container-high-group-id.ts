import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const noContainerHighGroupId = podRule({
  id: 'kubernetes/no-container-high-group-id',
  title: 'No container of the pod runs with a group id above 10000',
  severity: 'low',
  profile: 'all',
  why: 'The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.',
  fix: 'Set `runAsGroup` above 10000 for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['RunAsGroup'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/group-id-above-10000'],
  check(pod, report) {
    if (
      pod.containers.some(
        (container) => (container.inheritedSecurityContext('runAsGroup').number ?? 0) > 10_000,
      )
    )
      return;
    report.fail(
      pod.securityContext('runAsGroup'),
      `No container of ${pod.label} runs with a group id above 10000`,
    );
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      podExample(
        'A high one for the pod',
        'securityContext:\n  runAsGroup: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
