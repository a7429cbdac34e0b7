import { objectRule } from '../define.ts';
import { policyRules } from '../../../model/kubernetes/index.ts';
import { RBAC, ROLES } from '../facts/grants.ts';
import { alike } from '../facts/patterns.ts';
import { roleExample } from '../facts/rbac-example.ts';

const VERBS = ['bind', 'escalate', 'impersonate'];

export const escalationVerbsOnRoles = objectRule({
  id: 'kubernetes/escalation-verbs-on-roles',
  title: 'Role may bind, escalate or impersonate roles',
  severity: 'medium',
  profile: 'all',
  why: 'Whoever may hand out roles ends up with every right in the cluster.',
  fix: 'Remove the verb, or narrow it with `resourceNames`.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb'],
  aliases: ['restrict-escalation-verbs-roles'],
  tags: ['CWE-269', 'CIS-AKS-4.1.7'],
  variantOf: [
    'kubernetes/privilege-escalation-verbs',
    'kubernetes/wildcard-in-rules',
    'kubernetes/full-access-role',
  ],
  kinds: ROLES,
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role))
      if (
        alike(apiGroups, [RBAC]) &&
        alike(resources, ['clusterroles', 'roles']) &&
        alike(verbs, VERBS)
      )
        report.fail(node, `${role.label} allows ${verbs.join(', ')} on ${resources.join(', ')}`);
  },
  examples: {
    fail: [
      roleExample('Binds', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        verbs: ['bind'],
      }),
    ],
    pass: [
      roleExample('Reads', 'Role', {
        groups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        verbs: ['get'],
      }),
      roleExample('In another API group', 'Role', { resources: ['roles'], verbs: ['bind'] }),
    ],
  },
});
