import { setValue } from '../../repair/set-value.ts';
import { containerRule } from '../define.ts';
import { containerExample, podExample } from '../example.ts';
import { isNodeAgent } from '../facts/pod-traits.ts';

export const privileged = containerRule({
  id: 'kubernetes/privileged',
  title: 'Container runs privileged',
  severity: 'critical',
  why: 'A privileged container has every capability and sees the devices of its node: whoever takes it over owns the node and every pod on it.',
  fix: 'Remove `privileged: true`. Where one capability is needed, add just that one under `capabilities.add`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  aliases: [
    'CKV_K8S_16',
    'KSV-0017',
    'privileged',
    'K8sPSPPrivilegedContainer',
    'disallow-privileged-containers',
    'runAsPrivileged',
    'privileged-container',
    'container-security-context-privileged',
    'Privileged',
  ],
  tags: ['CWE-250', 'CIS-AKS-4.2.1'],
  check(container, report) {
    const privileged = container.securityContext('privileged');
    if (privileged.boolean === true || privileged.isUnknown)
      report.fail(privileged, `${container.label} runs privileged`);
  },
  repair: (at, { pod }) =>
    isNodeAgent(pod)
      ? undefined
      : setValue(
          at,
          false,
          'Run unprivileged. If the program then lacks a right, add just that capability.',
        ),
  examples: {
    fail: [
      containerExample('Privileged container', 'securityContext:\n  privileged: true'),
      podExample(
        'Privileged init container',
        'initContainers:\n  - name: setup\n    image: registry.example.com/setup:2.0\n    securityContext:\n      privileged: true\ncontainers:\n  - name: web\n    image: registry.example.com/web:1.4.2',
      ),
    ],
    pass: [
      containerExample('Not privileged', 'securityContext:\n  privileged: false'),
      containerExample('Nothing said: containers are unprivileged by default', 'env: []'),
      containerExample(
        'The text "true" is no boolean: the API server refuses it',
        'securityContext:\n  privileged: "true"',
      ),
    ],
  },
});
