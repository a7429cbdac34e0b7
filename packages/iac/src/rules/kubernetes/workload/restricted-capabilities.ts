import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { capabilitiesAdded, capabilitiesDropped, dropSite } from '../facts/capabilities.ts';
import { isForWindows } from '../facts/pod-traits.ts';

export const restrictedCapabilities = containerRule({
  id: 'kubernetes/restricted-capabilities',
  title: 'Capabilities break the restricted standard',
  severity: 'medium',
  profile: 'all',
  why: 'The restricted Pod Security Standard admits a container only where it drops `ALL` and adds at most `NET_BIND_SERVICE`.',
  fix: 'Set `capabilities.drop: [ALL]`, in capitals, and add at most `NET_BIND_SERVICE`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['capabilities_restricted', 'disallow-capabilities-strict'],
  tags: ['CWE-250'],
  variantOf: [
    'kubernetes/drop-all-capabilities',
    'kubernetes/added-capabilities',
    'kubernetes/sys-admin-capability',
  ],
  check(container, report) {
    if (isForWindows(container.pod)) return;
    if (!capabilitiesDropped(container).some((capability) => capability.string === 'ALL'))
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
    for (const capability of capabilitiesAdded(container))
      if (capability.string !== 'NET_BIND_SERVICE')
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'One too many',
        'securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [CHOWN]',
      ),
    ],
    pass: [
      containerExample(
        'As asked',
        'securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]',
      ),
      podExample(
        'A pod for Windows',
        'os:\n  name: windows\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
