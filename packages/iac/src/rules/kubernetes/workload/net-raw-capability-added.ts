import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const netRawCapabilityAdded = containerRule({
  id: 'kubernetes/net-raw-capability-added',
  title: 'Container adds NET_RAW',
  severity: 'medium',
  profile: 'all',
  why: 'With raw sockets a process forges packets: it can answer ARP and DNS in the name of other pods on its node.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0119'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === 'NET_RAW' || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Added', 'securityContext:\n  capabilities:\n    add: [NET_RAW]')],
    pass: [
      containerExample(
        'Another one',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
