import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { idSetting } from '../facts/run-as.ts';

export const fsGroupUnset = podRule({
  id: 'kubernetes/fs-group-unset',
  title: 'Pod sets no fsGroup',
  severity: 'low',
  profile: 'all',
  why: 'Without `fsGroup` a process that is not root may be unable to use its volumes, which tempts people to run it as root.',
  fix: 'Set `securityContext.fsGroup` for the pod.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['set-fsgroup-value'],
  check(pod, report) {
    const group = pod.securityContext('fsGroup');
    // Said only of pods with a security context: that others lack one is another rule's concern.
    if (pod.securityContext().exists && idSetting(group, 0) !== 'good')
      report.fail(group, `${pod.label} sets no fsGroup`);
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
        'securityContext:\n  fsGroup: 2000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
