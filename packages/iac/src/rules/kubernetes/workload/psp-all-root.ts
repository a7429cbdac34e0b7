import type { Value } from '@gatehouse/source';
import { objectRule } from '../define.ts';
import { memoizedForAllPolicies } from '../facts/pod-security-policies.ts';

function isLax(spec: Value): boolean {
  const user = spec.get('runAsUser');
  // The API asks for the field: a policy without it is none.
  if (!user.exists) return false;
  const rule = user.get('rule').string;
  if (rule === 'MustRunAsNonRoot') return false;
  return (
    rule !== 'MustRunAs' ||
    !user.get('ranges').items.some((range) => (range.get('min').number ?? 0) > 0)
  );
}

const allLax = memoizedForAllPolicies(isLax);

export const pspAllRoot = objectRule({
  id: 'kubernetes/psp-all-root',
  title: 'Every PodSecurityPolicy admits root',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `runAsUser.rule: MustRunAsNonRoot`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['C-0218', 'psp-deny-root-container'],
  variantOf: ['kubernetes/psp-root'],
  kinds: ['PodSecurityPolicy'],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get('runAsUser'),
        `${object.label} admits root, and so do all others`,
      );
  },
  examples: {
    fail: [
      {
        title: 'Lax',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: RunAsAny\n',
      },
    ],
    pass: [
      {
        title: 'Strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: MustRunAsNonRoot\n',
      },
      {
        title: 'One of two is strict',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: RunAsAny\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: MustRunAsNonRoot\n',
      },
    ],
  },
});
