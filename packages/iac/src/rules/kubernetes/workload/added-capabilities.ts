import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded, DEFAULT_CAPABILITIES } from '../facts/capabilities.ts';

export const addedCapabilities = containerRule({
  id: 'kubernetes/added-capabilities',
  title: 'Container adds capabilities beyond the default ones',
  severity: 'high',
  why: 'Each capability is a part of root: NET_ADMIN rewires the network of the pod, SYS_PTRACE reads the memory of other processes, SYS_MODULE loads kernel code.',
  fix: 'Remove it from `capabilities.add`, or name a narrower one; the baseline standard admits only what runtimes grant anyway.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  aliases: ['capabilities_baseline', 'disallow-capabilities'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (!DEFAULT_CAPABILITIES.has(capability.string ?? ''))
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [
      containerExample('NET_ADMIN', 'securityContext:\n  capabilities:\n    add: [NET_ADMIN]'),
      containerExample('Everything', 'securityContext:\n  capabilities:\n    add: [ALL]'),
    ],
    pass: [
      containerExample(
        'One of the default ones',
        'securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
