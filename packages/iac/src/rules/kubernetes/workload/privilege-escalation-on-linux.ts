import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isForWindows } from '../facts/pod-traits.ts';

export const privilegeEscalationOnLinux = containerRule({
  id: 'kubernetes/privilege-escalation-on-linux',
  title: 'Linux container may gain privileges',
  severity: 'high',
  profile: 'all',
  why: 'A set-uid program in the image can make an unprivileged process root. The field does not exist on Windows, so pods that name Windows as their system are left out.',
  fix: 'Set `securityContext.allowPrivilegeEscalation: false` on the container.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['allowprivilegeescalation'],
  tags: ['CWE-269'],
  variantOf: ['kubernetes/privilege-escalation'],
  check(container, report) {
    if (isForWindows(container.pod)) return;
    const allowed = container.securityContext('allowPrivilegeEscalation');
    if (allowed.boolean !== false)
      report.fail(allowed, `${container.label} does not set allowPrivilegeEscalation to false`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      podExample(
        'A pod for Windows',
        'os:\n  name: windows\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('Escalation refused', 'securityContext:\n  allowPrivilegeEscalation: false'),
    ],
  },
});
