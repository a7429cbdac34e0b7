import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { hasOwnUsers } from '../facts/pod-traits.ts';

export const rootUserOnTheNode = podRule({
  id: 'kubernetes/root-user-on-the-node',
  title: 'Container is told to run as root of the node',
  severity: 'high',
  profile: 'all',
  why: 'User 0 is root: a flaw in the runtime or a mounted folder then gives root on the node.',
  fix: 'Set `runAsUser` to an id above 0, or leave it out and set `runAsNonRoot: true`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['runasuser'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext('runAsUser');
    if (forPod.number === 0 || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs its containers as user 0`);
    for (const container of pod.containers) {
      const user = container.securityContext('runAsUser');
      if (user.number === 0 || user.isUnknown)
        report.fail(user, `${container.label} runs as user 0`);
    }
  },
  examples: {
    fail: [
      containerExample('User 0', 'securityContext:\n  runAsUser: 0'),
      podExample(
        'User 0 for the pod',
        'securityContext:\n  runAsUser: 0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample('Another user', 'securityContext:\n  runAsUser: 1000'),
      containerExample('Nothing said', 'env: []'),
      podExample(
        'Root in the pod is nobody on the node',
        'hostUsers: false\nsecurityContext:\n  runAsUser: 0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
