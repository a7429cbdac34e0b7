import { setValue } from '../../repair/set-value.ts';
import { objectRule } from '../define.ts';

export const namespaceWithoutBaseline = objectRule({
  id: 'kubernetes/namespace-without-baseline',
  title: 'Namespace admits privileged pods',
  severity: 'medium',
  why: 'Without an enforced Pod Security Standard everybody who may create a pod there may create a privileged one, and own a node.',
  fix: 'Label the namespace `pod-security.kubernetes.io/enforce: baseline`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  ],
  aliases: [
    'C-0193',
    'pod-security-admission-baseline-applied-1',
    'pod-security-admission-baseline-applied-2',
  ],
  tags: ['CWE-1188'],
  kinds: ['Namespace'],
  check(object, report) {
    const level = object.metadata.get('labels', 'pod-security.kubernetes.io/enforce');
    if (level.string !== 'baseline' && level.string !== 'restricted')
      report.fail(level, `${object.label} does not enforce the baseline Pod Security Standard`);
  },
  repair: (at) =>
    setValue(
      at,
      'baseline',
      'Enforce the baseline standard. Check that no pod of the namespace needs more.',
    ),
  examples: {
    fail: [
      {
        title: 'Nothing said',
        source: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
      },
      {
        title: 'Too little',
        source:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: privileged\n',
      },
    ],
    pass: [
      {
        title: 'Enforced',
        source:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n',
      },
      {
        title: 'Enforced',
        source:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
      },
    ],
  },
});
