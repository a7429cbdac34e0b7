import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { hasOwnUsers } from '../facts/pod-traits.ts';
import { idSetting, withNulls } from '../facts/run-as.ts';

export const highUserId = podRule({
  id: 'kubernetes/high-user-id',
  title: 'Main containers run with a low user id',
  severity: 'low',
  profile: 'all',
  why: 'The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.',
  fix: 'Set `runAsUser` to 10000 or above, or give the pod users of its own with `hostUsers: false`.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
  ],
  aliases: ['CKV_K8S_40'],
  tags: ['CWE-250'],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext('runAsUser');
    const inherited = idSetting(forPod, 10_000);
    const users = pod.containers
      .filter((container) => container.role === 'main')
      .map((container) => container.securityContext('runAsUser'));
    if (users.length === 0 && inherited !== 'good')
      report.fail(forPod, `${pod.label} sets no high user id`);
    for (const user of users) {
      const own = withNulls(idSetting(user, 10_000), user);
      if (own === 'good' || (own === 'unset' && inherited === 'good')) continue;
      const site = own === 'unset' && forPod.isUnknown ? forPod : user;
      report.fail(
        site,
        `${pod.label} runs a container with ${user.exists ? `user ${user.string ?? ''}` : 'no high user id'}`,
      );
    }
  },
  examples: {
    fail: [
      containerExample('None', 'env: []'),
      containerExample('A low one', 'securityContext:\n  runAsUser: 1000'),
    ],
    pass: [
      podExample(
        'A high one for the pod',
        'securityContext:\n  runAsUser: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Users of its own',
        'hostUsers: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
