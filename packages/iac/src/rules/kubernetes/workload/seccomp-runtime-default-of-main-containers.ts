import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const seccompRuntimeDefaultOfMainContainers = containerRule({
  id: 'kubernetes/seccomp-runtime-default-of-main-containers',
  title: 'Main container does not use the seccomp profile of the runtime',
  severity: 'medium',
  profile: 'all',
  why: 'The profile of the runtime blocks the system calls that kernel exploits need.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['C-0210', 'set-seccomp-profile-RuntimeDefault'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(container, report) {
    if (container.role !== 'main') return;
    const type = container.inheritedSecurityContext('seccompProfile', 'type');
    if (type.string !== 'RuntimeDefault')
      report.fail(type, `${container.label} does not use the seccomp profile RuntimeDefault`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      containerExample(
        'Another profile',
        'securityContext:\n  seccompProfile:\n    type: Localhost',
      ),
    ],
    pass: [
      podExample(
        'Inherited',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
