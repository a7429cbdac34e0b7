import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  return spec.get('allowPrivilegeEscalation').boolean === true;
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllPrivilegeEscalation = objectRule({
  id: 'kubernetes/psp-all-privilege-escalation',
  title: 'Every PodSecurityPolicy admits privilege escalation',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `allowPrivilegeEscalation: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0217', 'psp-deny-allowprivilegeescalation'],
  variantOf: ['kubernetes/psp-privilege-escalation'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get('allowPrivilegeEscalation'),
        `${object.label} admits privilege escalation, and so do all others`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Lax',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: true\n',
      },
    ],
    pass: [
      {
        title: 'Strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: false\n',
      },
      {
        title: 'One of two is strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: true\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  allowPrivilegeEscalation: false\n',
      },
    ],
  },
});
