import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const rootGroup = podRule({
  id: 'kubernetes/root-group',
  title: 'Pod runs with the root group',
  severity: 'medium',
  profile: 'all',
  why: 'Files in images often belong to group 0 and are writable for it.',
  fix: 'Set `runAsGroup`, `fsGroup` and `supplementalGroups` to ids above 0.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['KSV-0116'],
  tags: ['CWE-250'],
  check(pod, report) {
    const groups = pod.securityContext('supplementalGroups');
    for (const group of [
      pod.securityContext('runAsGroup'),
      pod.securityContext('fsGroup'),
      groups.isUnknown ? groups : undefined,
      ...groups.items,
    ])
      if (group && (group.number === 0 || group.isUnknown))
        report.fail(group, `${pod.label} runs with group 0`);
  },
  examples: {
    fail: [
      podExample(
        'A supplemental group',
        'securityContext:\n  supplementalGroups: [0]\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'The main group',
        'securityContext:\n  runAsGroup: 0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Another group',
        'securityContext:\n  runAsGroup: 1000\n  fsGroup: 2000\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('Nothing said', 'env: []'),
    ],
  },
});
