import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const readOnlyRootOfMainContainers = containerRule({
  id: 'kubernetes/read-only-root-of-main-containers',
  title: 'Main container may write to its root filesystem',
  severity: 'low',
  profile: 'all',
  why: 'An intruder who can write can change the program and drop tools.',
  fix: 'Set `securityContext.readOnlyRootFilesystem: true`.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  aliases: ['require-ro-rootfs'],
  tags: ['CWE-732'],
  variantOf: ['kubernetes/read-only-root-filesystem'],
  check(container, report) {
    if (container.role !== 'main') return;
    const readOnly = container.securityContext('readOnlyRootFilesystem');
    if (readOnly.boolean !== true)
      report.fail(readOnly, `${container.label} may write to its root filesystem`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      podExample(
        'Only main containers are asked',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      readOnlyRootFilesystem: true',
      ),
    ],
  },
});
