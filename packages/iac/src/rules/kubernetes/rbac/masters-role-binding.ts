import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const mastersRoleBinding = objectRule({
  id: 'kubernetes/masters-role-binding',
  title: 'A RoleBinding for system:masters',
  severity: 'high',
  profile: 'all',
  why: 'The group passes every authorization check, so the binding changes nothing but hides who is an administrator.',
  fix: 'Remove the binding and bind people and workloads by their own names.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings',
  ],
  aliases: ['KSV-0123'],
  tags: ['CWE-250'],
  variantOf: ['kubernetes/masters-binding'],
  // The check that it stands for knows a ClusterRoleBinding only by this misspelling.
  kinds: ['RoleBinding', 'ClusterRolebinding'],
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === 'system:masters')
        report.fail(node, `${binding.label} gives a role to ${kind} ${name}`);
  },
  examples: {
    fail: [
      bindingExample('Masters', 'RoleBinding', ['ClusterRole', 'view'], 'Group:system:masters'),
    ],
    pass: [
      bindingExample('A person', 'RoleBinding', ['ClusterRole', 'view'], 'User:jane'),
      bindingExample(
        'For the whole cluster: the main rule answers',
        'ClusterRoleBinding',
        ['ClusterRole', 'view'],
        'Group:system:masters',
      ),
    ],
  },
});
