import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded, dropsAll, dropSite } from '../facts/capabilities.ts';

export const onlyNetBindService = containerRule({
  id: 'kubernetes/only-net-bind-service',
  title: 'Container has more than NET_BIND_SERVICE',
  severity: 'medium',
  profile: 'all',
  why: 'Listening on ports below 1024 is the one capability that ordinary services need.',
  fix: 'Drop `ALL` and add at most `NET_BIND_SERVICE`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['KSV-0106'],
  tags: ['CWE-250'],
  variantOf: [
    'kubernetes/drop-all-capabilities',
    'kubernetes/added-capabilities',
    'kubernetes/sys-admin-capability',
  ],
  check(container, report) {
    if (!dropsAll(container)) {
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
      return;
    }
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
        'securityContext:\n  capabilities:\n    drop: [all]\n    add: [NET_BIND_SERVICE]',
      ),
    ],
  },
});
