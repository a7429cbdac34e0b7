import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const sysAdminCapabilityByAnyName = containerRule({
  id: 'kubernetes/sys-admin-capability-by-any-name',
  title: 'Container adds SYS_ADMIN under any name',
  severity: 'critical',
  profile: 'all',
  why: 'SYS_ADMIN is nearly the whole of root. Written with the prefix `CAP_` it is refused by some runtimes and granted by others.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CapSysAdmin'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string?.includes('SYS_ADMIN') || capability.isUnknown)
        report.fail(capability, `${container.label} adds ${capability.string ?? ''}`);
  },
  examples: {
    fail: [
      containerExample(
        'With its prefix',
        'securityContext:\n  capabilities:\n    add: [CAP_SYS_ADMIN]',
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
