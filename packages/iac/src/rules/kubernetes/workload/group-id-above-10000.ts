import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const groupIdAbove10000 = containerRule({
  id: 'kubernetes/group-id-above-10000',
  title: 'Container runs with a group id of 10000 or less',
  severity: 'low',
  profile: 'all',
  why: 'The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.',
  fix: 'Set `runAsGroup` above 10000.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0021'],
  tags: ['CWE-250'],
  check(container, report) {
    const id = container.inheritedSecurityContext('runAsGroup');
    if (id.number === undefined || id.number <= 10_000)
      report.fail(
        id,
        `${container.label} runs with ${id.exists ? `group ${id.string ?? ''}` : 'no group id'}`,
      );
  },
  examples: {
    fail: [
      containerExample('None', 'env: []'),
      containerExample('A low one', 'securityContext:\n  runAsGroup: 10000'),
    ],
    pass: [
      podExample(
        'A high one for the pod',
        'securityContext:\n  runAsGroup: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
