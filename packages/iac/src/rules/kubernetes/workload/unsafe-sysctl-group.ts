import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { sysctlNames } from '../facts/sysctls.ts';

const GROUPS = ['kernel.msg', 'kernel.sem', 'kernel.shm', 'fs.mqueue.', 'net.'];

export const unsafeSysctlGroup = podRule({
  id: 'kubernetes/unsafe-sysctl-group',
  title: 'Pod sets a kernel parameter for messages, shared memory or the network',
  severity: 'low',
  profile: 'all',
  why: 'These groups hold the parameters that change what a node shares among its pods.',
  fix: 'Remove the parameter, or set it for a node pool of its own.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['unsafe-sysctls'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/unsafe-sysctl'],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (GROUPS.some((group) => name.string?.startsWith(group)) || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ''}`);
  },
  examples: {
    fail: [
      podExample(
        'Unsafe',
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Safe',
        'securityContext:\n  sysctls:\n    - name: vm.overcommit_memory\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample('None', 'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2'),
    ],
  },
});
