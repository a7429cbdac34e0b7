import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const privilegeEscalationGranted = containerRule({
  id: 'kubernetes/privilege-escalation-granted',
  title: 'Container is granted privilege escalation',
  severity: 'high',
  profile: 'all',
  why: 'Somebody wrote that processes in this container may become more than they were started as.',
  fix: 'Set `securityContext.allowPrivilegeEscalation: false`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['AllowPrivilegeEscalation'],
  tags: ['CWE-269'],
  variantOf: ['kubernetes/privilege-escalation'],
  check(container, report) {
    const allowed = container.securityContext('allowPrivilegeEscalation');
    if (allowed.boolean === true || allowed.isUnknown)
      report.fail(allowed, `${container.label} allows privilege escalation`);
  },
  examples: {
    fail: [
      containerExample('Escalation allowed', 'securityContext:\n  allowPrivilegeEscalation: true'),
    ],
    pass: [
      containerExample('Nothing said', 'env: []'),
      containerExample('Escalation refused', 'securityContext:\n  allowPrivilegeEscalation: false'),
    ],
  },
});
