import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const privilegedOrSysAdmin = containerRule({
  id: 'kubernetes/privileged-or-sys-admin',
  title: 'Container is privileged or adds SYS_ADMIN',
  severity: 'critical',
  profile: 'all',
  why: 'SYS_ADMIN lets a process mount file systems and change namespaces, which is as good as running privileged.',
  fix: 'Remove `privileged: true` and `SYS_ADMIN` from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: ['C-0057', 'rule-privileged-container'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/privileged', 'kubernetes/sys-admin-capability'],
  check(container, report) {
    const privileged = container.securityContext('privileged');
    if (privileged.boolean === true || privileged.isUnknown)
      report.fail(privileged, `${container.label} runs privileged`);
    for (const capability of capabilitiesAdded(container))
      if (capability.string === 'SYS_ADMIN' || capability.isUnknown)
        report.fail(capability, `${container.label} adds SYS_ADMIN`);
  },
  examples: {
    fail: [
      containerExample('Privileged container', 'securityContext:\n  privileged: true'),
      containerExample(
        'As good as privileged',
        'securityContext:\n  capabilities:\n    add: [SYS_ADMIN]',
      ),
    ],
    pass: [
      containerExample(
        'Another capability',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
    ],
  },
});
