import { objectRule } from '../define.ts';

export const podSecurityPrivileged = objectRule({
  id: 'kubernetes/pod-security-privileged',
  title: 'Namespace enforces the Pod Security level privileged',
  severity: 'medium',
  kinds: ['Namespace'],
  why: 'The level `privileged` allows everything: whoever may create pods in the namespace can take over a node.',
  fix: 'Use `restricted` or `baseline`, and move what needs more into a namespace of its own.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  ],
  check(namespace, report) {
    const level = namespace.metadata.get('labels', 'pod-security.kubernetes.io/enforce');
    if (level.string === 'privileged' && !namespace.name.startsWith('kube-'))
      report.fail(level, `${namespace.label} enforces the Pod Security level privileged`);
  },
  examples: {
    fail: [
      {
        title: 'Privileged',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
`,
      },
    ],
    pass: [
      {
        title: 'Baseline',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
      },
      {
        title: 'No label',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
      },
    ],
  },
});
