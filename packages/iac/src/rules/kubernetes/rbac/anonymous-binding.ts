import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const anonymousBinding = objectRule({
  id: 'kubernetes/anonymous-binding',
  title: 'Rights for everybody without a login',
  severity: 'critical',
  why: 'Whoever reaches the API server has these rights, from anywhere.',
  fix: 'Remove the subject; give rights to groups of Entra ID.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  aliases: ['K8sDisallowAnonymous', 'C-0262'],
  tags: ['CWE-306'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === 'system:anonymous' || name === 'system:unauthenticated')
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get('roleRef', 'name').string ?? 'a role'} to ${kind} ${name}`,
        );
  },
  examples: {
    fail: [
      bindingExample(
        'Anonymous',
        'ClusterRoleBinding',
        ['ClusterRole', 'view'],
        'User:system:anonymous',
      ),
      bindingExample(
        'Unauthenticated',
        'RoleBinding',
        ['ClusterRole', 'view'],
        'Group:system:unauthenticated',
      ),
    ],
    pass: [bindingExample('A person', 'ClusterRoleBinding', ['ClusterRole', 'view'], 'User:jane')],
  },
});
