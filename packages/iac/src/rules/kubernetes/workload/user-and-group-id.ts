import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { idSetting } from '../facts/run-as.ts';

export const userAndGroupId = containerRule({
  id: 'kubernetes/user-and-group-id',
  title: 'Container runs with a low user or group id',
  severity: 'low',
  profile: 'all',
  why: 'The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.',
  fix: 'Set `runAsUser` and `runAsGroup` to 10000 or above.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['container-security-context-user-group-id'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/high-user-id', 'kubernetes/group-id-above-10000'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    for (const field of ['runAsUser', 'runAsGroup']) {
      const id = container.inheritedSecurityContext(field);
      if (idSetting(id, 10_000) !== 'good')
        report.fail(id, `${container.label} has no ${field} of 10000 or above`);
    }
  },
  examples: {
    fail: [containerExample('No group', 'securityContext:\n  runAsUser: 10001')],
    pass: [
      podExample(
        'Both for the pod',
        'securityContext:\n  runAsUser: 10001\n  runAsGroup: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
