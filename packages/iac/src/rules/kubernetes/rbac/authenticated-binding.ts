import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { isSystemName } from '../facts/powerful-roles.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const authenticatedBinding = objectRule({
  id: 'kubernetes/authenticated-binding',
  title: 'Rights for everybody with any login',
  severity: 'medium',
  why: 'Every ServiceAccount of every pod, and every user of the tenant who can log in, has these rights.',
  fix: 'Bind to the groups and ServiceAccounts that need it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  tags: ['CWE-284'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === 'system:authenticated' && !isSystemName(binding.name))
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get('roleRef', 'name').string ?? 'a role'} to ${kind} ${name}`,
        );
  },
  examples: {
    fail: [
      bindingExample(
        'Authenticated',
        'ClusterRoleBinding',
        ['ClusterRole', 'edit'],
        'Group:system:authenticated',
      ),
    ],
    pass: [bindingExample('A person', 'ClusterRoleBinding', ['ClusterRole', 'view'], 'User:jane')],
  },
});
