import { Value } from '@gatehouse/source';
import type { Container, Pod } from '../../../model/kubernetes/index.ts';
import type { Site } from '../../rule.ts';
import { setValue } from '../../repair/set-value.ts';
import { podRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { idSetting, nonRootSetting, siteAmong } from '../facts/run-as.ts';

function isNonRoot(container: Container): boolean {
  const user = idSetting(container.securityContext('runAsUser'), 1);
  const nonRoot = nonRootSetting(container.securityContext('runAsNonRoot'));
  if (user === 'good' || nonRoot === 'good') return true;
  if (user === 'bad' || nonRoot === 'bad') return false;
  const { pod } = container;
  return (
    idSetting(pod.securityContext('runAsUser'), 1) === 'good' ||
    nonRootSetting(pod.securityContext('runAsNonRoot')) === 'good'
  );
}

function saysNothing(container: Container): boolean {
  return (
    !container.securityContext('runAsUser').exists &&
    !container.securityContext('runAsNonRoot').exists
  );
}

function podSite(pod: Pod): Value {
  const user = pod.securityContext('runAsUser');
  const nonRoot = pod.securityContext('runAsNonRoot');
  return siteAmong([user, nonRoot], user.exists && !nonRoot.exists ? user : nonRoot);
}

function containerSite(container: Container): Value {
  const user = container.securityContext('runAsUser');
  const nonRoot = container.securityContext('runAsNonRoot');
  return siteAmong([user, nonRoot], user.exists ? user : nonRoot);
}

function isNonRootField(at: Site): at is Value {
  return at instanceof Value && at.path.endsWith('.runAsNonRoot');
}

function mayBeAnybodyElse(user: Value | undefined): boolean {
  return !user?.exists || (user.number ?? 0) > 0;
}

export const runAsNonRoot = podRule({
  id: 'kubernetes/run-as-non-root',
  title: 'Container may run as root',
  severity: 'high',
  why: 'Root in a container is root to the kernel: a flaw in the runtime or a mounted folder then gives root on the node. Without `runAsNonRoot` or a user id the image decides, and most images choose root.',
  fix: 'Set `securityContext.runAsNonRoot: true` (or a `runAsUser` above 0) for the pod, and do not take it back on a container.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security',
  ],
  aliases: ['runAsRootAllowed'],
  tags: ['CWE-250'],
  check(pod, report) {
    const lacking = pod.containers.filter((container) => !isNonRoot(container));
    const [first] = lacking;
    if (!first) return;
    if (lacking.length === pod.containers.length && lacking.every(saysNothing)) {
      report.fail(
        podSite(pod),
        `${pod.label} lets its containers run as root: neither runAsNonRoot nor a user above 0 is set`,
      );
      return;
    }
    for (const container of lacking)
      report.fail(containerSite(container), `${container.label} may run as root`);
  },
  repair: (at, pod) =>
    isNonRootField(at) &&
    [at.parent?.get('runAsUser'), pod.securityContext('runAsUser')].every(mayBeAnybodyElse)
      ? setValue(
          at,
          true,
          'Refuse to run as root. Check that the image names a user by a number other than 0.',
        )
      : undefined,
  examples: {
    fail: [
      containerExample('Nothing said: the image decides', 'env: []'),
      podExample(
        'A container takes back what the pod promises',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      runAsNonRoot: false',
      ),
      containerExample('User 0', 'securityContext:\n  runAsUser: 0'),
      podExample(
        'An init container that is forgotten',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      runAsNonRoot: true',
      ),
    ],
    pass: [
      podExample(
        'Set for the pod',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
      containerExample('Set on the container', 'securityContext:\n  runAsNonRoot: true'),
      podExample(
        'A user id for the pod',
        'securityContext:\n  runAsUser: 10001\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
