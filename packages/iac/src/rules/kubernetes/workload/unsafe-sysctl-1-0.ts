import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { SAFE_SYSCTLS_1_0, sysctlNames } from '../facts/sysctls.ts';

export const unsafeSysctl10 = podRule({
  id: 'kubernetes/unsafe-sysctl-1-0',
  title: 'Pod sets a kernel parameter that was never beyond doubt',
  severity: 'low',
  profile: 'all',
  why: 'Five parameters have been safe since the first Pod Security Standards; all others depend on the version of the nodes.',
  fix: 'Remove the parameter, or set it for a node pool of its own.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['restrict-sysctls'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/unsafe-sysctl'],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_0.has(name.string ?? '') || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ''}`);
  },
  examples: {
    fail: [
      podExample(
        'Unsafe',
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_rmem\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
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
