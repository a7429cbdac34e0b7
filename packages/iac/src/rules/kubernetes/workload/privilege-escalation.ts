import type { Container } from '../../../model/kubernetes/index.ts';
import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';
import { runsOnWindows } from '../facts/pod-traits.ts';

/**
 * The API server takes no such field for Windows, and refuses false beside `privileged` or SYS_ADMIN (validation of
 * SecurityContext).
 */
function mayRefuse(container: Container): boolean {
  const privileged = container.securityContext('privileged');
  return (
    !runsOnWindows(container.pod) &&
    (!privileged.exists || privileged.boolean === false) &&
    capabilitiesAdded(container).every(
      (added) => !added.isUnknown && !/^(?:CAP_)?SYS_ADMIN$/i.test(added.string ?? ''),
    )
  );
}

export const privilegeEscalation = containerRule({
  id: 'kubernetes/privilege-escalation',
  title: 'Container may gain privileges',
  severity: 'high',
  why: 'Unless `allowPrivilegeEscalation` is false, a set-uid program in the image can make an unprivileged process root.',
  fix: 'Set `securityContext.allowPrivilegeEscalation: false` on the container; there is no such field for the whole pod.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  aliases: [
    'CKV_K8S_20',
    'KSV-0001',
    'K8sPSPAllowPrivilegeEscalationContainer',
    'disallow-privilege-escalation',
    'privilegeEscalationAllowed',
  ],
  tags: ['CWE-269', 'CIS-AKS-4.2.5'],
  check(container, report) {
    const allowed = container.securityContext('allowPrivilegeEscalation');
    if (allowed.boolean === false) return;
    report.fail(
      allowed,
      allowed.exists
        ? `${container.label} allows privilege escalation`
        : `${container.label} does not set allowPrivilegeEscalation to false`,
    );
  },
  repair: (at, container) =>
    mayRefuse(container)
      ? setValue(at, false, 'Refuse privilege escalation. Only set-uid programs notice.')
      : undefined,
  examples: {
    fail: [
      containerExample('Nothing said: escalation is allowed by default', 'env: []'),
      containerExample('Escalation allowed', 'securityContext:\n  allowPrivilegeEscalation: true'),
      podExample(
        'Written for the pod, where it has no effect',
        'securityContext:\n  allowPrivilegeEscalation: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample('Escalation refused', 'securityContext:\n  allowPrivilegeEscalation: false'),
    ],
  },
});
