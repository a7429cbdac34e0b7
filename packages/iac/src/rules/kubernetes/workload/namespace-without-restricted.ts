import { objectRule } from '../define.ts';

export const namespaceWithoutRestricted = objectRule({
  id: 'kubernetes/namespace-without-restricted',
  title: 'Namespace admits pods that break the restricted standard',
  severity: 'low',
  profile: 'all',
  why: 'Only the restricted standard keeps pods from running as root and from gaining privileges.',
  fix: 'Label the namespace `pod-security.kubernetes.io/enforce: restricted`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  ],
  aliases: [
    'C-0197',
    'pod-security-admission-restricted-applied-1',
    'pod-security-admission-restricted-applied-2',
  ],
  tags: ['CWE-1188'],
  variantOf: ['kubernetes/namespace-without-baseline'],
  kinds: ['Namespace'],
  check(object, report) {
    const level = object.metadata.get('labels', 'pod-security.kubernetes.io/enforce');
    if (level.string !== 'restricted')
      report.fail(level, `${object.label} does not enforce the restricted Pod Security Standard`);
  },
  examples: {
    fail: [
      {
        title: 'Nothing said',
        source: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
      },
      {
        title: 'Too little',
        source:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n',
      },
    ],
    pass: [
      {
        title: 'Enforced',
        source:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
      },
    ],
  },
});
