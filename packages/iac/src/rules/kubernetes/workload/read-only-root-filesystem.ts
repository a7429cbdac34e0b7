import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';
import { runsOnWindows } from '../facts/pod-traits.ts';

export const readOnlyRootFilesystem = containerRule({
  id: 'kubernetes/read-only-root-filesystem',
  title: 'Container may write to its root filesystem',
  severity: 'medium',
  why: 'An intruder who can write can change the program, drop tools and hide them among its files.',
  fix: 'Set `securityContext.readOnlyRootFilesystem: true` and mount an emptyDir where the program writes.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security',
  ],
  aliases: [
    'CKV_K8S_22',
    'KSV-0014',
    'K8sPSPReadOnlyRootFilesystem',
    'C-0017',
    'immutable-container-filesystem',
    'notReadOnlyRootFilesystem',
    'no-read-only-root-fs',
    'container-security-context-readonlyrootfilesystem',
  ],
  tags: ['CWE-732'],
  check(container, report) {
    const readOnly = container.securityContext('readOnlyRootFilesystem');
    if (readOnly.boolean !== true)
      report.fail(readOnly, `${container.label} may write to its root filesystem`);
  },
  repair: (at, container) =>
    runsOnWindows(container.pod)
      ? undefined
      : setValue(
          at,
          true,
          'Make the root filesystem read-only. Check where the program writes, and mount an emptyDir there.',
        ),
  examples: {
    fail: [
      containerExample('Nothing said: writable by default', 'env: []'),
      containerExample('Writable', 'securityContext:\n  readOnlyRootFilesystem: false'),
    ],
    pass: [containerExample('Read only', 'securityContext:\n  readOnlyRootFilesystem: true')],
  },
});
