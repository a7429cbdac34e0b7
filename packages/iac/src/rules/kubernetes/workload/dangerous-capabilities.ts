import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

const DANGEROUS: ReadonlySet<string> = new Set(['ALL', 'SYS_ADMIN', 'NET_ADMIN']);

export const dangerousCapabilities = containerRule({
  id: 'kubernetes/dangerous-capabilities',
  title: 'Container adds ALL, SYS_ADMIN or NET_ADMIN',
  severity: 'high',
  profile: 'all',
  why: 'These three give a container the node or its network.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['dangerousCapabilities'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (DANGEROUS.has(capability.string?.toUpperCase() ?? '') || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Added', 'securityContext:\n  capabilities:\n    add: [net_admin]')],
    pass: [
      containerExample(
        'Another one',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
