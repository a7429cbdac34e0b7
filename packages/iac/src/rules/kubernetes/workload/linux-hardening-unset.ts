import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const linuxHardeningUnset = containerRule({
  id: 'kubernetes/linux-hardening-unset',
  title: 'Container has no seccomp profile of any kind',
  severity: 'medium',
  profile: 'all',
  why: 'Nothing narrows what the processes of this container may ask of the kernel.',
  fix: 'Set `securityContext.seccompProfile` for the pod or the container.',
  references: ['https://kubernetes.io/docs/tutorials/security/seccomp/'],
  aliases: ['C-0055', 'linux-hardening'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(container, report) {
    if (container.role === 'ephemeral') return;
    const profile = container.inheritedSecurityContext('seccompProfile');
    if (!profile.exists) report.fail(profile, `${container.label} has no seccomp profile`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'An init container',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      seccompProfile:\n        type: RuntimeDefault',
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
