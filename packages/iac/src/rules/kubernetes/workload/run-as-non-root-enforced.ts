import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';

export const runAsNonRootEnforced = containerRule({
  id: 'kubernetes/run-as-non-root-enforced',
  title: 'Container is not made to run as another user than root',
  severity: 'medium',
  profile: 'all',
  why: 'Only `runAsNonRoot` makes the kubelet refuse to start a container as root; a container may take back what its pod asks for.',
  fix: 'Set `securityContext.runAsNonRoot: true` for the pod and do not override it.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  aliases: ['require-run-as-nonroot'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/run-as-non-root'],
  check(container, report) {
    const nonRoot = container.inheritedSecurityContext('runAsNonRoot');
    if (nonRoot.boolean !== true)
      report.fail(nonRoot, `${container.label} does not run with runAsNonRoot`);
  },
  examples: {
    fail: [
      containerExample('Nothing said', 'env: []'),
      podExample(
        'Taken back',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2\n    securityContext:\n      runAsNonRoot: false',
      ),
    ],
    pass: [
      podExample(
        'Inherited',
        'securityContext:\n  runAsNonRoot: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
  },
});
