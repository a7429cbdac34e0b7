import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { hasOwnUsers } from '../facts/pod-traits.ts';
import { nonRootSetting } from '../facts/run-as.ts';

export const runAsNonRootRestricted = podRule({
  id: 'kubernetes/run-as-non-root-restricted',
  title: 'Pod breaks the restricted standard: runAsNonRoot',
  severity: 'medium',
  profile: 'all',
  why: 'The restricted Pod Security Standard admits a pod only where `runAsNonRoot` holds for every container and is never set to false, unless the pod has users of its own (`hostUsers: false`).',
  fix: 'Set `securityContext.runAsNonRoot: true` for the pod.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
  ],
  aliases: ['runasnonroot'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext('runAsNonRoot');
    const inherited = nonRootSetting(forPod);
    if (inherited === 'bad') report.fail(forPod, `${pod.label} sets runAsNonRoot to false`);
    for (const container of pod.containers) {
      const own = container.securityContext('runAsNonRoot');
      const setting = nonRootSetting(own);
      if (setting === 'bad' || (setting === 'unset' && inherited === 'unset'))
        report.fail(own, `${container.label} does not run with runAsNonRoot`);
    }
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'False for the pod, though overridden',
        'securityContext:\n  runAsNonRoot: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      runAsNonRoot: true',
      ),
    ],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Root in the pod is nobody on the node',
        'hostUsers: false\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
