import { podRule } from '../define.ts';
import { podExample } from '../example.ts';

export const supplementalRootGroup = podRule({
  id: 'kubernetes/supplemental-root-group',
  title: 'Pod is in the root group as well',
  severity: 'medium',
  profile: 'all',
  why: 'Files in images often belong to group 0 and are writable for it.',
  fix: 'Remove 0 from `supplementalGroups`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['set-supplementalgroups-values'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/root-group'],
  check(pod, report) {
    for (const group of pod.securityContext('supplementalGroups').items)
      if (group.number === 0 || group.isUnknown)
        report.fail(group, `${pod.label} is in group 0 as well`);
  },
  examples: {
    fail: [
      podExample(
        'Group 0',
        'securityContext:\n  supplementalGroups: [0]\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      podExample(
        'Another',
        'securityContext:\n  supplementalGroups: [4000]\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
