import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const sysModuleCapability = containerRule({
  id: 'kubernetes/sys-module-capability',
  title: 'Container adds SYS_MODULE',
  severity: 'critical',
  profile: 'all',
  why: 'SYS_MODULE loads code into the kernel that all containers of the node share.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0120'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === 'SYS_MODULE' || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Added', 'securityContext:\n  capabilities:\n    add: [SYS_MODULE]')],
    pass: [
      containerExample(
        'Another one',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
