import { objectRule } from '../define.ts';
import { subjectsOf } from '../../../model/kubernetes/index.ts';
import { BINDINGS } from '../facts/grants.ts';
import { bindingExample } from '../facts/rbac-example.ts';

export const defaultAccountBinding = objectRule({
  id: 'kubernetes/default-account-binding',
  title: 'Rights are given to a default ServiceAccount',
  severity: 'medium',
  why: 'Every pod of the namespace that names no account has these rights.',
  fix: 'Make a ServiceAccount for the workload that needs them, and bind that.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  aliases: ['CKV_K8S_42'],
  tags: ['CIS-AKS-4.1.5'],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (kind === 'ServiceAccount' && name === 'default')
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get('roleRef', 'name').string ?? 'a role'} to a default ServiceAccount`,
        );
  },
  examples: {
    fail: [
      bindingExample(
        'The default account',
        'RoleBinding',
        ['Role', 'worker'],
        'ServiceAccount:default',
      ),
    ],
    pass: [
      bindingExample('Its own account', 'RoleBinding', ['Role', 'worker'], 'ServiceAccount:worker'),
    ],
  },
});
