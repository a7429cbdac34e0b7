import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { idSetting, nonRootSetting, siteAmong, withNulls } from '../facts/run-as.ts';

export const runAsNonRootOrUser = podRule({
  id: 'kubernetes/run-as-non-root-or-user',
  title: 'Main containers may run as root',
  severity: 'high',
  profile: 'all',
  why: 'Where neither the pod nor its main containers ask for another user, the image decides, and most images choose root.',
  fix: 'Set `runAsNonRoot: true` or a `runAsUser` above 0 for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CKV_K8S_23'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(pod, report) {
    const podNonRoot = pod.securityContext('runAsNonRoot');
    const podUser = pod.securityContext('runAsUser');
    const byFlag = nonRootSetting(podNonRoot) === 'good';
    const byUser = idSetting(podUser, 1) === 'good';
    for (const container of pod.containers) {
      if (container.role !== 'main') continue;
      const nonRoot = container.securityContext('runAsNonRoot');
      const user = container.securityContext('runAsUser');
      const nonRootIs = withNulls(nonRootSetting(nonRoot), nonRoot);
      const userIs = withNulls(idSetting(user, 1), user);
      const passes = byFlag
        ? nonRootIs !== 'bad' || userIs === 'good'
        : byUser
          ? userIs !== 'bad'
          : nonRootIs === 'good' || userIs === 'good';
      if (passes) continue;
      report.fail(
        siteAmong([nonRoot, user, podNonRoot, podUser], user.exists ? user : nonRoot),
        `${container.label} may run as root`,
      );
    }
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'User 0 on a container',
        'securityContext:\n  runAsUser: 1000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      runAsUser: 0',
      ),
    ],
    pass: [
      podExample(
        'A user id for the pod',
        'securityContext:\n  runAsUser: 1000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('Set on the container', 'securityContext:\n  runAsNonRoot: true'),
    ],
  },
});
