import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { RBAC, ROLES, grants } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const bindsAnyRole = objectRule({
  id: 'kubernetes/binds-any-role',
  title: 'Role may create role bindings to any role',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever creates bindings and may bind every role grants itself what it wants in the namespace.',
  fix: 'Narrow the second rule with `resourceNames`, or remove it.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb'],
  aliases: ['KSV-0051'],
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
      grants(rule, { groups: [RBAC], resources: ['rolebindings'], verbs: ['create'] }),
    );
    const second = rules.findLastIndex(
      (rule) =>
        grants(rule, { groups: [RBAC], resources: ['clusterroles', 'roles'], verbs: ['bind'] }) &&
        rule.resourceNames.includes('*'),
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules[first]?.node ?? role.node,
      `${role.label} may create role bindings to any role`,
    );
  },
  examples: {
    fail: [
      roleExample(
        'Creates and binds',
        'Role',
        { groups: ['rbac.authorization.k8s.io'], resources: ['rolebindings'], verbs: ['create'] },
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
        { groups: ['rbac.authorization.k8s.io'], resources: ['rolebindings'], verbs: ['create'] },
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
