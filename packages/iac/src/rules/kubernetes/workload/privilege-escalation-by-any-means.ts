import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const privilegeEscalationByAnyMeans = containerRule({
  id: 'kubernetes/privilege-escalation-by-any-means',
  title: 'Container is granted privileges that make escalation possible',
  severity: 'high',
  profile: 'all',
  why: 'Escalation allowed in so many words, a privileged container and SYS_ADMIN all end in the same place: root on the node.',
  fix: 'Set `allowPrivilegeEscalation: false`, drop `privileged` and do not add `SYS_ADMIN`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['privilege-escalation-container'],
  tags: ['CWE-269'],
  variantOf: [
    'kubernetes/privilege-escalation',
    'kubernetes/privileged',
    'kubernetes/sys-admin-capability',
  ],
  check(container, report) {
    const allowed = container.securityContext('allowPrivilegeEscalation');
    const privileged = container.securityContext('privileged');
    const admin = capabilitiesAdded(container).find(
      (capability) => capability.string === 'SYS_ADMIN',
    );
    if (allowed.boolean === true || allowed.isUnknown)
      report.fail(allowed, `${container.label} allows privilege escalation`);
    else if (privileged.boolean === true || privileged.isUnknown)
      report.fail(privileged, `${container.label} runs privileged`);
    else if (admin) report.fail(admin, `${container.label} adds SYS_ADMIN`);
  },
  examples: {
    fail: [
      containerExample('Escalation allowed', 'securityContext:\n  allowPrivilegeEscalation: true'),
      containerExample('Privileged', 'securityContext:\n  privileged: true'),
      containerExample('SYS_ADMIN', 'securityContext:\n  capabilities:\n    add: [SYS_ADMIN]'),
    ],
    pass: [containerExample('Nothing said', 'env: []')],
  },
});
