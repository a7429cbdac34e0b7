import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

const INSECURE: ReadonlySet<string> = new Set([
  'SETPCAP',
  'NET_ADMIN',
  'NET_RAW',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_PTRACE',
  'SYS_ADMIN',
  'SYS_BOOT',
  'MAC_OVERRIDE',
  'MAC_ADMIN',
  'PERFMON',
  'ALL',
  'BPF',
]);

export const insecureCapabilities = containerRule({
  id: 'kubernetes/insecure-capabilities',
  title: 'Container adds a capability that helps to leave it',
  severity: 'high',
  profile: 'all',
  why: 'With one of these a process can load kernel code, trace other processes, override access control or rewire the network.',
  fix: 'Remove it from `capabilities.add`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['C-0046', 'insecure-capabilities'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/sys-admin-capability', 'kubernetes/added-capabilities'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (INSECURE.has(capability.string ?? '') || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ''}`);
  },
  examples: {
    fail: [containerExample('Added', 'securityContext:\n  capabilities:\n    add: [SYS_PTRACE]')],
    pass: [
      containerExample(
        'Another one',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'env: []'),
    ],
  },
});
