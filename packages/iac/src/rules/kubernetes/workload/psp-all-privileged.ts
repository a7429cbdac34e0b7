import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  return spec.get('privileged').boolean === true;
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllPrivileged = objectRule({
  id: 'kubernetes/psp-all-privileged',
  title: 'Every PodSecurityPolicy admits privileged containers',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `privileged: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0213', 'psp-deny-privileged-container'],
  variantOf: ['kubernetes/psp-privileged'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get('privileged'),
        `${object.label} sets privileged, and so do all others`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Allowed',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: true\n',
      },
    ],
    pass: [
      {
        title: 'Refused by one of two',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: true\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  privileged: false\n',
      },
    ],
  },
});
