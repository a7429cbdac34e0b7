import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded, capabilitiesDropped, dropSite } from '../facts/capabilities.ts';

function isNetRaw(name = ''): boolean {
  return name.includes('NET_RAW') || name.toUpperCase() === 'ALL';
}

export const netRawInCapabilities = containerRule({
  id: 'kubernetes/net-raw-in-capabilities',
  title: 'Capabilities of the container leave NET_RAW in',
  severity: 'low',
  profile: 'all',
  why: 'Where capabilities are set at all, raw sockets should be among those dropped.',
  fix: 'Drop `ALL` or `NET_RAW` and do not add it.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['drop-net-raw-capability'],
  tags: ['CWE-250'],
  variantOf: [
    'kubernetes/drop-all-capabilities',
    'kubernetes/sys-admin-capability',
    'kubernetes/added-capabilities',
  ],
  check(container, report) {
    const capabilities = container.securityContext('capabilities');
    if (!capabilities.exists) return;
    const added = capabilitiesAdded(container).find(
      (capability) => isNetRaw(capability.string) || capability.isUnknown,
    );
    if (added) report.fail(added, `${container.label} adds NET_RAW`);
    if (!capabilitiesDropped(container).some((capability) => isNetRaw(capability.string)))
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
  },
  examples: {
    fail: [
      containerExample(
        'Another one dropped',
        'securityContext:\n  capabilities:\n    drop: [CHOWN]',
      ),
      containerExample(
        'Added',
        'securityContext:\n  capabilities:\n    add: [NET_RAW]\n    drop: [ALL]',
      ),
    ],
    pass: [
      containerExample('Nothing said', 'env: []'),
      containerExample('All dropped', 'securityContext:\n  capabilities:\n    drop: [ALL]'),
    ],
  },
});
