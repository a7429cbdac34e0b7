import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const anonymousUserBinding = objectRule({
  id: 'kubernetes/anonymous-user-binding',
  title: 'Rights for the anonymous user',
  severity: 'high',
  profile: 'all',
  why: 'Whoever reaches the API server has these rights.',
  fix: 'Remove the subject.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  aliases: ['BindingsToSystemAnonymous'],
  tags: ['CWE-306'],
  variantOf: ['kubernetes/anonymous-binding'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name.includes('system:anonymous'))
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
    ],
    pass: [
      bindingExample(
        'Unauthenticated',
        'RoleBinding',
        ['ClusterRole', 'view'],
        'Group:system:unauthenticated',
      ),
    ],
  },
});
