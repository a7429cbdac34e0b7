import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { ROLES, grants, type Grant } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

const READS: Grant = { groups: ['*'], resources: ['rolebindings'], verbs: ['get'] };
const PATCHES: Grant = { ...READS, verbs: ['patch'] };

export const addsToRoleBindings = objectRule({
  id: 'kubernetes/adds-to-role-bindings',
  title: 'Role may add people to role bindings',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever reads and patches role bindings adds others to them, without any further right.',
  fix: 'Remove `patch` on role bindings.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb'],
  aliases: ['KSV-0055'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check(role, report) {
    for (const rule of policyRules(role))
      if (grants(rule, READS) && grants(rule, PATCHES))
        report.fail(rule.node, `${role.label} allows get and patch on rolebindings`);
  },
  examples: {
    fail: [
      roleExample('Gets and patches', 'Role', {
        groups: ['*'],
        resources: ['rolebindings'],
        verbs: ['get', 'patch'],
      }),
    ],
    pass: [
      roleExample('Gets only', 'Role', {
        groups: ['*'],
        resources: ['rolebindings'],
        verbs: ['get'],
      }),
    ],
  },
});
