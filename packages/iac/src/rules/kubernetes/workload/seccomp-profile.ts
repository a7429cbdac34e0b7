import { Value } from '@gatehouse/source';
import type { Container, Pod } from '../../../model/kubernetes/index.ts';
import type { Site } from '../../rule.ts';
import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isForWindows, runsOnWindows } from '../facts/pod-traits.ts';
import { isFiltering } from '../facts/seccomp.ts';

/** A container that says anything about its profile inherits nothing of its pod's. */
function profileType(container: Container): Value {
  return container.inheritedSecurityContext('seccompProfile').get('type');
}

/** Beside a profile of the node or an annotation of old, the API server may refuse the field. */
function hasOtherWord(at: Site, pod: Pod): boolean {
  const annotations = pod.template.get('metadata', 'annotations').keys;
  return (
    annotations.some((name) => name.includes('seccomp.security.alpha.kubernetes.io/')) ||
    (at instanceof Value && at.parent?.get('localhostProfile').exists === true)
  );
}

export const seccompProfile = podRule({
  id: 'kubernetes/seccomp-profile',
  title: 'Container runs without a seccomp profile',
  severity: 'medium',
  why: 'Without a profile a process may call every system call of the kernel that all containers of a node share; most kernel exploits need one that the default profile blocks.',
  fix: 'Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.',
  references: [
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  ],
  aliases: ['seccompprofile_restricted'],
  tags: ['CWE-693'],
  check(pod, report) {
    if (isForWindows(pod)) return;
    const forPod = pod.securityContext('seccompProfile');
    const podType = forPod.get('type');
    if ((forPod.exists || forPod.isUnknown) && !isFiltering(podType.string)) {
      report.fail(
        podType,
        `${pod.label} has its containers run with seccomp profile "${podType.string ?? ''}"`,
      );
      return;
    }
    const lacking = pod.containers.filter(
      (container) => !isFiltering(profileType(container).string),
    );
    const [first] = lacking;
    if (!first) return;
    if (
      lacking.length === pod.containers.length &&
      lacking.every((container) => !profileType(container).exists)
    ) {
      report.fail(podType, `${pod.label} sets no seccomp profile`);
      return;
    }
    for (const container of lacking) {
      const type = container.securityContext('seccompProfile', 'type');
      report.fail(
        type,
        type.exists
          ? `${container.label} runs with seccomp profile "${type.string ?? ''}"`
          : `${container.label} has no seccomp profile`,
      );
    }
  },
  repair(at, pod) {
    const forPod = pod.securityContext('seccompProfile', 'type');
    const isOverruled =
      at.path === forPod.path &&
      pod.containers.some((container) => container.securityContext('seccompProfile').exists);
    return isOverruled || runsOnWindows(pod) || hasOtherWord(at, pod)
      ? undefined
      : setValue(
          at,
          'RuntimeDefault',
          'Filter system calls by the default profile of the runtime.',
        );
  },
  examples: {
    fail: [
      containerExample('Nothing said: unconfined by default', 'env: []'),
      containerExample(
        'Unconfined in so many words',
        'securityContext:\n  seccompProfile:\n    type: Unconfined',
      ),
      podExample(
        'A container that opts out',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      seccompProfile:\n        type: Unconfined',
      ),
    ],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  seccompProfile:\n    type: RuntimeDefault\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample(
        'Set on the container',
        'securityContext:\n  seccompProfile:\n    type: Localhost\n    localhostProfile: profiles/web.json',
      ),
      podExample(
        'A pod for Windows',
        'os:\n  name: windows\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
