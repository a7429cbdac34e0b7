import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const mastersBinding = objectRule({
  id: 'kubernetes/masters-binding',
  title: 'A binding for system:masters',
  severity: 'high',
  why: 'Members of system:masters pass every check of RBAC, and no binding can take that away again.',
  fix: 'Use a group of your own.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  tags: ['CWE-250'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === 'system:masters')
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get('roleRef', 'name').string ?? 'a role'} to ${kind} ${name}`,
        );
  },
  examples: {
    fail: [
      bindingExample(
        'Masters',
        'ClusterRoleBinding',
        ['ClusterRole', 'view'],
        'Group:system:masters',
      ),
    ],
    pass: [bindingExample('A person', 'ClusterRoleBinding', ['ClusterRole', 'view'], 'User:jane')],
  },
});
