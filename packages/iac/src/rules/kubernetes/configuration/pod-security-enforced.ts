import { objectRule } from '../define.ts';

const LEVELS = ['privileged', 'baseline', 'restricted'];

export const podSecurityEnforced = objectRule({
  id: 'kubernetes/pod-security-enforced',
  title: 'Namespace does not enforce a Pod Security level',
  severity: 'medium',
  kinds: ['Namespace'],
  why: 'Anybody who may create pods in it may create privileged ones, and with them take over a node.',
  fix: 'Label the namespace `pod-security.kubernetes.io/enforce: restricted`, or `baseline` where that is too strict.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  ],
  tags: ['CIS-AKS-4.2.1'],
  check(namespace, report) {
    if (namespace.name.startsWith('kube-')) return;
    const level = namespace.metadata.get('labels', 'pod-security.kubernetes.io/enforce');
    if (!level.exists)
      report.fail(level, `${namespace.label} does not enforce a Pod Security level`);
    else if (!level.isUnknown && !LEVELS.includes(level.string ?? ''))
      report.fail(
        level,
        `${namespace.label} enforces "${level.string ?? ''}", which is no Pod Security level`,
      );
  },
  examples: {
    fail: [
      {
        title: 'No label',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
      },
      {
        title: 'Only a warning',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/warn: restricted
`,
      },
      {
        title: 'Misspelt',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restrict
`,
      },
    ],
    pass: [
      {
        title: 'Restricted',
        source: `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
      },
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
    ],
  },
});
