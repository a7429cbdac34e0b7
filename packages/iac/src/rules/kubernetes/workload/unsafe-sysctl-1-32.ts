import { podRule } from '../define.ts';
import { podExample } from '../example.ts';
import { SAFE_SYSCTLS_1_32, sysctlNames } from '../facts/sysctls.ts';

export const unsafeSysctl132 = podRule({
  id: 'kubernetes/unsafe-sysctl-1-32',
  title: 'Pod sets a kernel parameter that Kubernetes 1.32 calls unsafe',
  severity: 'medium',
  profile: 'all',
  why: 'Older kubelets refuse to start a pod with a parameter that they do not know to be safe.',
  fix: 'Remove the parameter, or set it for a node pool of its own.',
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  ],
  aliases: ['KSV-0026', 'set-sysctls-params'],
  tags: ['CWE-668'],
  variantOf: ['kubernetes/unsafe-sysctl'],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_32.has(name.string ?? '') || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ''}`);
  },
  examples: {
    fail: [
      podExample(
        'Unsafe',
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_notsent_lowat\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Safe',
        'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_rmem\n      value: "1"\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample('None', 'containers:\n  - name: web\n    image: registry.example.com/web:1.4.2'),
    ],
  },
});
