import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { RBAC, ROLES, grants } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const bindsAnyClusterRole = objectRule({
  id: 'kubernetes/binds-any-cluster-role',
  title: 'Role may create cluster role bindings to any role',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever creates bindings and may bind every role becomes cluster-admin.',
  fix: 'Narrow the second rule with `resourceNames`, or remove it.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  aliases: ['KSV-0052'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check(role, report) {
    const rules = policyRules(role);
    const first = rules.findIndex((rule) =>
      grants(rule, { groups: [RBAC], resources: ['clusterrolebindings'], verbs: ['create'] }),
    );
    const second = rules.findLastIndex(
      (rule) =>
        grants(rule, { resources: ['clusterroles'], verbs: ['bind'] }) &&
        rule.resourceNames.includes('*'),
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules[first]?.node ?? role.node,
      `${role.label} may create cluster role bindings to any role`,
    );
  },
  examples: {
    fail: [
      roleExample(
        'Creates and binds',
        'Role',
        {
          groups: ['rbac.authorization.k8s.io'],
          resources: ['clusterrolebindings'],
          verbs: ['create'],
        },
        {
          groups: ['rbac.authorization.k8s.io'],
          resources: ['clusterroles'],
          verbs: ['bind'],
          names: ['*'],
        },
      ),
    ],
    pass: [
      roleExample(
        'Binds one role',
        'Role',
        {
          groups: ['rbac.authorization.k8s.io'],
          resources: ['clusterrolebindings'],
          verbs: ['create'],
        },
        {
          groups: ['rbac.authorization.k8s.io'],
          resources: ['clusterroles'],
          verbs: ['bind'],
          names: ['view'],
        },
      ),
    ],
  },
});
