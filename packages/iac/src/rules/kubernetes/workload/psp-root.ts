import { objectRule } from '../define.ts';

export const pspRoot = objectRule({
  id: 'kubernetes/psp-root',
  title: 'PodSecurityPolicy admits root',
  severity: 'low',
  profile: 'all',
  why: 'PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.',
  fix: 'Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `runAsUser.rule: MustRunAsNonRoot`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  ],
  aliases: ['CKV_K8S_6'],
  kinds: ['PodSecurityPolicy'],
  check(object, report) {
    const user = object.spec.get('runAsUser');
    const rule = user.get('rule');
    if (rule.string === 'MustRunAsNonRoot') return;
    const ranges = user.get('ranges');
    const root = ranges.items.find((range) => range.get('min').number === 0);
    if (rule.string !== 'MustRunAs' || !ranges.exists)
      report.fail(rule, `${object.label} admits root`);
    else if (root) report.fail(root, `${object.label} admits root`);
  },
  examples: {
    fail: [
      {
        title: 'Any user',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: RunAsAny\n',
      },
      {
        title: 'From 0 on',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - min: 0\n        max: 10\n',
      },
    ],
    pass: [
      {
        title: 'Not root',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: MustRunAsNonRoot\n',
      },
      {
        title: 'From 1 on',
        source:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: psp\nspec:\n  runAsUser:\n    rule: MustRunAs\n    ranges:\n      - min: 1\n        max: 10\n',
      },
    ],
  },
});
