import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const systemGroupBinding = objectRule({
  id: 'kubernetes/system-group-binding',
  title: 'A binding for a system group',
  severity: 'medium',
  profile: 'all',
  why: 'These groups take in people and machines that nobody chose.',
  fix: 'Use groups of your own.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  aliases: ['restrict-binding-system-groups'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/anonymous-binding', 'kubernetes/masters-binding'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (
        name === 'system:anonymous' ||
        name === 'system:unauthenticated' ||
        name === 'system:masters'
      )
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
