import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const seccompUnsetOfMainContainers = containerRule({
  id: 'kubernetes/seccomp-unset-of-main-containers',
  title: 'Seccomp profile of a main container is not set',
  severity: 'medium',
  profile: 'all',
  why: 'Without a profile a process may call every system call of the kernel.',
  fix: 'Set `securityContext.seccompProfile` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['set-seccomp-profile'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(container, report) {
    if (container.role !== 'main') return;
    const profile = container.inheritedSecurityContext('seccompProfile');
    if (!profile.exists) report.fail(profile, `${container.label} has no seccomp profile`);
  },
  examples: {
    fail: [containerExample('Nothing said', 'env: []')],
    pass: [
      podExample(
        'Inherited',
        'securityContext:\n  seccompProfile:\n    type: Localhost\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
