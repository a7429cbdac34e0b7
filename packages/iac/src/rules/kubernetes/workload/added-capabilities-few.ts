import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

const ALLOWED: ReadonlySet<string> = new Set(['NET_BIND_SERVICE', 'CAP_CHOWN', '']);

export const addedCapabilitiesFew = containerRule({
  id: 'kubernetes/added-capabilities-few',
  title: 'Container adds capabilities other than NET_BIND_SERVICE and CAP_CHOWN',
  severity: 'low',
  profile: 'all',
  why: 'Few services need more than a low port and changing owners.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['psp-restrict-adding-capabilities'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (!ALLOWED.has(capability.string ?? '') || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Added', 'securityContext:\n  capabilities:\n    add: [KILL]')],
    pass: [
      containerExample(
        'Another one',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
