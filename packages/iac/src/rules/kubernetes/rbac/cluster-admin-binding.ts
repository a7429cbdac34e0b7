import { objectRule } from '../define.ts';
import { roleReference, subjectsOf } from '../../../model/kubernetes/index.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const clusterAdminBinding = objectRule({
  id: 'kubernetes/cluster-admin-binding',
  title: 'cluster-admin is bound cluster-wide',
  severity: 'high',
  why: 'The subjects of this binding own the cluster: they read every Secret and can run on every node.',
  fix: 'Bind a ClusterRole that names what the subject needs, or use Azure RBAC roles for people.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles'],
  aliases: ['cluster-admin-role-binding'],
  tags: ['CWE-250', 'CIS-AKS-4.1.1'],
  kinds: ['ClusterRoleBinding'],
  check(binding, report) {
    const { node, kind, name } = roleReference(binding);
    if (kind === 'ClusterRole' && name === 'cluster-admin')
      report.fail(
        node.get('name'),
        `${binding.label} gives cluster-admin to ${subjectsOf(binding)
          .map((subject) => `${subject.kind} ${subject.name}`)
          .join(', ')}`,
      );
  },
  examples: {
    fail: [
      bindingExample(
        'A person',
        'ClusterRoleBinding',
        ['ClusterRole', 'cluster-admin'],
        'User:jane',
      ),
    ],
    pass: [
      bindingExample('Another role', 'ClusterRoleBinding', ['ClusterRole', 'view'], 'User:jane'),
    ],
  },
});
