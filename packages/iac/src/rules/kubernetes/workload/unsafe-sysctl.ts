import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { SAFE_SYSCTLS_1_37, sysctlNames } from '../facts/sysctls.ts';

export const unsafeSysctl = podRule({
  id: 'kubernetes/unsafe-sysctl',
  title: 'Pod sets an unsafe kernel parameter',
  severity: 'high',
  why: 'An unsafe sysctl is not confined to the pod: it changes or exhausts what all pods of the node share.',
  fix: 'Remove it, or set it for a node pool of its own with `linuxOSConfig` in the custom node configuration of AKS.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['sysctls'],
  tags: ['CWE-668'],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_37.has(name.string ?? '') || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ''}`);
  },
  examples: {
    fail: [
      podExample(
        'Unsafe',
        'securityContext:\n  sysctls:\n    - name: kernel.msgmax\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Unsafe',
        'securityContext:\n  sysctls:\n    - name: net.core.somaxconn\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Safe',
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample('None', 'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2'),
    ],
  },
});
