import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { siteAmong } from '../facts/run-as.ts';

export const runAsNonRootUserAndGroup = containerRule({
  id: 'kubernetes/run-as-non-root-user-and-group',
  title: 'Container may run as root or with the root group',
  severity: 'medium',
  profile: 'all',
  why: 'Files in images often belong to group 0 and are writable for it, so the root group is worth nearly as much as the root user.',
  fix: 'Set `runAsNonRoot: true` or a `runAsUser` above 0, and a `runAsGroup` above 0.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['run-as-non-root'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(container, report) {
    const group = container.inheritedSecurityContext('runAsGroup');
    if (group.number === 0) report.fail(group, `${container.label} runs with group 0`);
    const user = container.inheritedSecurityContext('runAsUser');
    if (user.number !== undefined && user.number > 0) return;
    const nonRoot = container.inheritedSecurityContext('runAsNonRoot');
    if (nonRoot.boolean === true && user.number === undefined) return;
    report.fail(
      siteAmong([user, nonRoot], user.exists ? user : nonRoot),
      `${container.label} may run as root`,
    );
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample('Group 0', 'securityContext:\n  runAsUser: 1000\n  runAsGroup: 0'),
      containerExample('A contradiction', 'securityContext:\n  runAsNonRoot: true\n  runAsUser: 0'),
    ],
    pass: [
      podExample(
        'Inherited',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('User and group', 'securityContext:\n  runAsUser: 1000\n  runAsGroup: 1000'),
    ],
  },
});
