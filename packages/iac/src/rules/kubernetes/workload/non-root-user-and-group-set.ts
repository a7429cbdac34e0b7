import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { siteAmong } from '../facts/run-as.ts';

export const nonRootUserAndGroupSet = containerRule({
  id: 'kubernetes/non-root-user-and-group-set',
  title: 'User or group of the container is not set',
  severity: 'medium',
  profile: 'all',
  why: 'Where no group is set, processes get the root group; where neither `runAsNonRoot` nor a user is set, they may be root.',
  fix: 'Set `runAsNonRoot: true` or `runAsUser`, and set `runAsGroup` to something above 0.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['C-0013', 'non-root-containers'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(container, report) {
    const user = container.inheritedSecurityContext('runAsUser');
    const nonRoot = container.inheritedSecurityContext('runAsNonRoot');
    const group = container.inheritedSecurityContext('runAsGroup');
    if (nonRoot.boolean !== true && (user.number ?? 0) === 0)
      report.fail(
        siteAmong([user, nonRoot], user.exists ? user : nonRoot),
        `${container.label} may run as root`,
      );
    if ((group.number ?? 0) === 0) report.fail(group, `${container.label} runs with group 0`);
  },
  examples: {
    fail: [
      containerExample('No group', 'securityContext:\n  runAsNonRoot: true'),
      containerExample('Nothing said', 'env: []'),
    ],
    pass: [
      podExample(
        'Both set',
        'securityContext:\n  runAsUser: 1000\n  runAsGroup: 1000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
