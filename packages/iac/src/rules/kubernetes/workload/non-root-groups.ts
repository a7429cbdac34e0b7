import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { idSetting, siteAmong } from '../facts/run-as.ts';

export const nonRootGroups = podRule({
  id: 'kubernetes/non-root-groups',
  title: 'Groups of the pod are not all above 0',
  severity: 'low',
  profile: 'all',
  why: 'Where no group is set, processes get the root group.',
  fix: 'Set `runAsGroup` above 0 for the pod; keep `fsGroup` and `supplementalGroups` above 0.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['require-non-root-groups'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/root-group'],
  check(pod, report) {
    const forPod = pod.securityContext('runAsGroup');
    const inherited = idSetting(forPod, 1);
    for (const container of pod.containers) {
      const own = container.securityContext('runAsGroup');
      const setting = idSetting(own, 1);
      if (setting === 'bad' || (setting === 'unset' && inherited !== 'good'))
        report.fail(siteAmong([own, forPod], own), `${container.label} may run with group 0`);
    }
    for (const group of [
      pod.securityContext('fsGroup'),
      ...pod.securityContext('supplementalGroups').items,
    ])
      if (idSetting(group, 1) === 'bad')
        report.fail(group, `${pod.label} uses group ${group.string ?? ''}`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'fsGroup 0',
        'securityContext:\n  runAsGroup: 1000\n  fsGroup: 0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'For the pod',
        'securityContext:\n  runAsGroup: 1000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
