import { objectRule } from '../define.ts';
import { roleReference } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const clusterAdminBindingAnywhere = objectRule({
  id: 'kubernetes/cluster-admin-binding-anywhere',
  title: 'cluster-admin is bound',
  severity: 'medium',
  profile: 'all',
  why: 'Within a namespace cluster-admin reads every Secret and changes every role.',
  fix: 'Bind a role that names what the subject needs.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  aliases: ['restrict-binding-clusteradmin'],
  tags: ['CIS-AKS-4.1.1'],
  variantOf: ['kubernetes/cluster-admin-binding'],
  kinds: BINDINGS,
  check(binding, report) {
    const { node, name } = roleReference(binding);
    if (name === 'cluster-admin')
      report.fail(node.get('name'), `${binding.label} binds cluster-admin`);
  },
  examples: {
    fail: [
      bindingExample(
        'In a namespace',
        'RoleBinding',
        ['ClusterRole', 'cluster-admin'],
        'User:jane',
      ),
    ],
    pass: [bindingExample('Another role', 'RoleBinding', ['ClusterRole', 'view'], 'User:jane')],
  },
});
