import { objectRule } from '../define.ts';
import { roleReference } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const powerfulRoleBinding = objectRule({
  id: 'kubernetes/powerful-role-binding',
  title: 'A role made for administrators is bound',
  severity: 'low',
  profile: 'all',
  why: 'cluster-admin, admin and edit can all change workloads, and so run as any ServiceAccount within reach.',
  fix: 'Bind a role that names what the subject needs.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  aliases: ['KSV-0111'],
  tags: ['CIS-AKS-4.1.1'],
  variantOf: ['kubernetes/cluster-admin-binding', 'kubernetes/cluster-admin-binding-anywhere'],
  kinds: BINDINGS,
  check(binding, report) {
    const { node, name } = roleReference(binding);
    if (name === 'cluster-admin' || name === 'admin' || name === 'edit')
      report.fail(node.get('name'), `${binding.label} binds ${name}`);
  },
  examples: {
    fail: [bindingExample('Edit', 'RoleBinding', ['ClusterRole', 'edit'], 'User:jane')],
    pass: [bindingExample('View', 'RoleBinding', ['ClusterRole', 'view'], 'User:jane')],
  },
});
