import { objectRule } from '../define.ts';
import { Access } from '../../../model/kubernetes/index.ts';
import { ROLES, namesSomebody, ruleGranting, type Grant } from '../facts/grants.ts';
import { bindingExample, roleExample } from '../facts/rbac-example.ts';

const EVERYTHING: Grant = { groups: ['*', ''], resources: ['*'], verbs: ['*'] };
const ADMIN = roleExample('', 'ClusterRole', {
  groups: ['*'],
  resources: ['*'],
  verbs: ['*'],
}).source.replace('name: worker', 'name: cluster-admin');

export const clusterAdminRoleHeld = objectRule({
  id: 'kubernetes/cluster-admin-role-held',
  title: 'The cluster-admin role is bound cluster-wide',
  severity: 'high',
  profile: 'all',
  why: 'The subjects of the binding own the cluster.',
  fix: 'Bind a role that names what the subject needs.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  aliases: ['C-0185'],
  tags: ['CIS-AKS-4.1.1'],
  variantOf: ['kubernetes/full-access-role', 'kubernetes/wildcard-in-rules'],
  kinds: ROLES,
  check(role, report, cluster) {
    if (role.name !== 'cluster-admin') return;
    const rule = ruleGranting(role, [EVERYTHING]);
    const binding =
      rule &&
      Access.in(cluster).bindingOf(
        role,
        EVERYTHING,
        (one) => one.kind === 'ClusterRoleBinding' && namesSomebody(one),
      );
    if (binding)
      report.fail(rule.node, `${role.label} is bound by ${binding.label}`, [
        binding.node.get('subjects'),
      ]);
  },
  examples: {
    fail: [
      {
        title: 'Bound',
        source: `${ADMIN}---\n${bindingExample('', 'ClusterRoleBinding', ['ClusterRole', 'cluster-admin'], 'User:jane').source}`,
      },
    ],
    pass: [
      {
        title: 'Bound in one namespace',
        source: `${ADMIN}---\n${bindingExample('', 'RoleBinding', ['ClusterRole', 'cluster-admin'], 'User:jane').source}`,
      },
    ],
  },
});
