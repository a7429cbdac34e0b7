import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

const POLICIES: ReadonlySet<string> = new Set(['Always', 'OnRootMismatch']);

export const fsGroupChangePolicyUnset = podRule({
  id: 'kubernetes/fs-group-change-policy-unset',
  title: 'Pod does not say when to change the group of its volumes',
  severity: 'low',
  profile: 'all',
  why: 'Without a policy the owner of every file of a volume is changed at each start, which takes minutes for large volumes.',
  fix: 'Set `securityContext.fsGroupChangePolicy: OnRootMismatch`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['set-fsgroupchangepolicy-value'],
  check(pod, report) {
    const policy = pod.securityContext('fsGroupChangePolicy');
    // Said only of pods with a security context: that others lack one is another rule's concern.
    if (pod.securityContext().exists && !POLICIES.has(policy.string ?? ''))
      report.fail(policy, `${pod.label} sets no fsGroupChangePolicy`);
  },
  examples: {
    fail: [
      podExample(
        'A security context without it',
        'securityContext:\n  runAsUser: 1000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample('No security context at all', 'env: []'),
      podExample(
        'Set',
        'securityContext:\n  fsGroupChangePolicy: OnRootMismatch\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
