import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isSaid } from '../facts/pod-traits.ts';

export const podSecurityContext = podRule({
  id: 'kubernetes/pod-security-context',
  title: 'Pod has no security context',
  severity: 'low',
  profile: 'all',
  why: 'Everything that narrows what all containers of the pod may do is left at its loose default.',
  fix: 'Set `securityContext` for the pod: `runAsNonRoot: true` and a seccomp profile.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['CKV_K8S_29'],
  tags: ['CWE-1188'],
  variantOf: ['kubernetes/run-as-non-root', 'kubernetes/seccomp-profile'],
  check(pod, report) {
    const context = pod.securityContext();
    if (!isSaid(context)) report.fail(context, `${pod.label} has no security context`);
  },
  examples: {
    fail: [containerExample('None', 'env: []')],
    pass: [
      podExample(
        'One field',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
