import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { capabilitiesAdded } from '../facts/capabilities.ts';

export const sysAdminCapability = containerRule({
  id: 'kubernetes/sys-admin-capability',
  title: 'Container adds SYS_ADMIN',
  severity: 'critical',
  why: 'SYS_ADMIN allows mounting file systems, changing namespaces and loading BPF programs: it is nearly the whole of root, and enough to leave the container.',
  fix: 'Remove `SYS_ADMIN` from `capabilities.add`; ask which system call fails without it, and add the narrow capability for that.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  aliases: ['CKV_K8S_39', 'KSV-0005'],
  tags: ['CWE-250'],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === 'SYS_ADMIN' || capability.isUnknown)
        report.fail(capability, `${container.label} adds SYS_ADMIN`);
  },
  examples: {
    fail: [
      containerExample(
        'SYS_ADMIN added',
        'securityContext:\n  capabilities:\n    add: [SYS_ADMIN]',
      ),
    ],
    pass: [
      containerExample(
        'Another capability',
        'securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE]',
      ),
      containerExample('Nothing added', 'securityContext: {}'),
    ],
  },
});
