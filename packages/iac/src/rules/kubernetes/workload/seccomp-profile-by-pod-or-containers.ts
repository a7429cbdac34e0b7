import type { Value } from '@gatehouse/source';
import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isFiltering } from '../facts/seccomp.ts';

export const seccompProfileByPodOrContainers = podRule({
  id: 'kubernetes/seccomp-profile-by-pod-or-containers',
  title: 'Neither the pod nor all of its containers name a seccomp profile',
  severity: 'medium',
  profile: 'all',
  why: 'A container without a profile may call every system call of the kernel of its node.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod, and nothing weaker for a container.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  ],
  aliases: ['restrict-seccomp-strict'],
  tags: ['CWE-693'],
  variantOf: ['kubernetes/seccomp-profile'],
  check(pod, report) {
    const forPod = pod.securityContext('seccompProfile', 'type');
    const own = pod.containers.map((container) =>
      container.securityContext('seccompProfile', 'type'),
    );
    if (own.length > 0 && own.every(filters)) return;
    if (filters(forPod) && own.every((type) => !type.exists || filters(type))) return;
    report.fail(
      own.find((type) => type.exists && !filters(type)) ?? forPod,
      `${pod.label} leaves a container without a seccomp profile`,
    );
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'One container weakens what the pod says',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      seccompProfile:\n        type: Unconfined',
      ),
    ],
    pass: [
      containerExample(
        'By the container',
        'securityContext:\n  seccompProfile:\n    type: Localhost',
      ),
      podExample(
        'By the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      podExample(
        'Every container overrides a weak pod',
        'securityContext:\n  seccompProfile:\n    type: Unconfined\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      seccompProfile:\n        type: RuntimeDefault',
      ),
    ],
  },
});

function filters(type: Value): boolean {
  return isFiltering(type.string);
}
